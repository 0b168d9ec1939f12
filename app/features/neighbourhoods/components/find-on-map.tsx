import { Button } from '~/components/govuk/button';
import { IslandMap } from '~/components/map/island-map';
import type { MapData } from '~/components/map/map-data';

/** Finds a neighbourhood by moving a map under a pin or by the device's location. Hidden until its map runs. */
export function FindOnMap({ centre, tiles }: Pick<MapData, 'centre' | 'tiles'>) {
  return (
    <form method="get" action="/" id="find-on-map" hidden>
      <h2 className="govuk-heading-m">Or find it on the map</h2>
      <p className="govuk-body">Move the map until the pin is where you live.</p>
      <input type="hidden" name="longitude" />
      <input type="hidden" name="latitude" />
      <IslandMap
        name="Map to find your neighbourhood"
        data={{ points: [], outlines: [], centre, tiles }}
        formId="find-on-map"
      />
      <div className="govuk-button-group">
        <Button variant="secondary">Find the neighbourhood at the pin</Button>
        <Button variant="secondary" type="button" data-locate>
          Use my location
        </Button>
      </div>
      <p className="govuk-hint" role="status" />
    </form>
  );
}
