import { Page } from '~/components/page';
import { formatDay } from '~/lib/dates';
import { titled } from '~/lib/page-handle';

export const meta = titled('Accessibility statement');

/** The day on which the statement was last checked against the product. */
const REVIEWED = '2026-11-22';

function WhatYouCanDo() {
  return (
    <>
      <p className="govuk-body">
        This statement is about PRIME, where neighbourhood police teams and their partners solve problems
        together and where residents see what is done. It is run by the police force named on its pages. We
        want as many people as possible to be able to use it. You should be able to:
      </p>
      <ul className="govuk-list govuk-list--bullet">
        <li>use every page with a keyboard alone, and with speech recognition software</li>
        <li>use every page with a screen reader</li>
        <li>zoom in to 400% without the text running off the screen</li>
        <li>choose day or night colours at the foot of any page, or follow your device</li>
        <li>do everything without JavaScript: it only adds comfort, such as moving a map</li>
        <li>use a list in place of every map, and a table in place of every chart</li>
      </ul>
      <p className="govuk-body">
        <a className="govuk-link" href="https://mcmw.abilitynet.org.uk/">
          AbilityNet
        </a>{' '}
        has advice on making your device easier to use if you have a disability.
      </p>
    </>
  );
}

function Compliance() {
  return (
    <>
      <h2 className="govuk-heading-m">Compliance status</h2>
      <p className="govuk-body">
        This website is partially compliant with the{' '}
        <a className="govuk-link" href="https://www.w3.org/TR/WCAG22/">
          Web Content Accessibility Guidelines version 2.2
        </a>{' '}
        AA standard, due to the non-compliances listed below.
      </p>
      <h2 className="govuk-heading-m">Non-accessible content</h2>
      <h3 className="govuk-heading-s">Non-compliance with the accessibility regulations</h3>
      <ul className="govuk-list govuk-list--bullet">
        <li>
          Some photographs and videos that people add have no description, no captions and no audio
          description (success criteria 1.1.1 non-text content, 1.2.2 captions and 1.2.5 audio description).
          Pictures in published summaries always have a description.
        </li>
        <li>
          Some documents that people add, such as PDFs from other agencies, are not accessible (success
          criterion 4.1.2 name, role, value). What matters in them is also written in the record.
        </li>
      </ul>
      <h3 className="govuk-heading-s">Content that is not within the scope of the regulations</h3>
      <p className="govuk-body">
        Online maps are exempt as long as essential information is given in an accessible form. Every place on
        a map of PRIME is also in a list beside it.
      </p>
    </>
  );
}

function FeedbackAndEnforcement() {
  return (
    <>
      <h2 className="govuk-heading-m">Feedback and contact information</h2>
      <p className="govuk-body">
        If you find a problem that is not listed here, or need something in large print, easy read, audio or
        braille, tell your Safer Neighbourhood team:{' '}
        <a className="govuk-link" href="/neighbourhoods">
          find your team
        </a>{' '}
        or call 101 (18001 101 by Relay UK). Say which page it is about and what you need. If you use PRIME at
        work, tell your PRIME administrator.
      </p>
      <h2 className="govuk-heading-m">Enforcement procedure</h2>
      <p className="govuk-body">
        The Equality and Human Rights Commission (EHRC) is responsible for enforcing the Public Sector Bodies
        (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 (the ‘accessibility
        regulations’). If you are not happy with how we respond to your complaint, contact the{' '}
        <a className="govuk-link" href="https://www.equalityadvisoryservice.com/">
          Equality Advisory and Support Service (EASS)
        </a>
        .
      </p>
    </>
  );
}

/** The statement that the accessibility regulations of 2018 ask for, in the words of the government's model. */
export default function Accessibility() {
  return (
    <Page heading="Accessibility statement for PRIME">
      <WhatYouCanDo />
      <h2 className="govuk-heading-m">Technical information about this website’s accessibility</h2>
      <p className="govuk-body">
        The police force that runs this website is committed to making it accessible, in accordance with the
        Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.
      </p>
      <Compliance />
      <FeedbackAndEnforcement />
      <h2 className="govuk-heading-m">Preparation of this accessibility statement</h2>
      <p className="govuk-body">
        This statement was prepared and last reviewed on {formatDay(REVIEWED)}. PRIME was tested by its
        makers: pages are checked with axe against WCAG 2.2 AA, with and without JavaScript, on a wide screen
        and at 390 pixels. No test with disabled people and no outside audit has been done yet.
      </p>
    </Page>
  );
}
