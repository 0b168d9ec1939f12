import type L from 'leaflet';

type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

/** Whether a part of the inner box lies outside the outer one. */
export function sticksOut(inner: Box, outer: Box): boolean {
  return (
    inner.left < outer.left ||
    inner.right > outer.right ||
    inner.top < outer.top ||
    inner.bottom > outer.bottom
  );
}

/** Hides the names that the edge of a map or its notice would cut, whenever it comes to rest or gets a new name. */
export function hideCutNames(map: L.Map): void {
  const container = map.getContainer();
  let frame = 0;
  const hide = () => {
    const { left, right, top, bottom } = container.getBoundingClientRect();
    const notice = container.querySelector('.leaflet-control-attribution')?.getBoundingClientRect();
    const outer = { left, right, top, bottom: notice?.top ?? bottom };
    for (const name of container.querySelectorAll('.map-neighbourhood span, .map-place span'))
      name.classList.toggle('map-name--cut', sticksOut(name.getBoundingClientRect(), outer));
  };
  map.on('moveend resize layeradd', () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(hide);
  });
}
