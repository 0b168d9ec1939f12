import { Page } from '~/components/page';
import { titled } from '~/lib/page-handle';

export const meta = titled('Privacy');

function Residents() {
  return (
    <>
      <h2 className="govuk-heading-m">If you look at public pages</h2>
      <p className="govuk-body">
        You need not say who you are. Our server notes which kind of page was asked for and when, without what
        you typed and without your device’s address. It counts requests by address for a short time, to hold
        off attacks. Your browser speaks to PRIME alone: no other company sees which pages or maps you look
        at.
      </p>
      <p className="govuk-body">
        If you type a place or a postcode to find your neighbourhood, we use it to answer you and do not keep
        it with anything about you.
      </p>
    </>
  );
}

function PeopleInRecords() {
  return (
    <>
      <h2 className="govuk-heading-m">If you are mentioned in a record</h2>
      <p className="govuk-body">
        Police and partners record problems in a neighbourhood and what they do about them. Names, addresses,
        telephone numbers, vehicle registrations and other details that identify people are separated from the
        text as it is written, and kept apart. The text says “[person 1]” or “[address 2]” in their place.
      </p>
      <ul className="govuk-list govuk-list--bullet">
        <li>
          Details that identify people are shown only to those working on the problem, who give a reason.
        </li>
        <li>Each time they are shown it is noted who looked, when and why.</li>
        <li>
          Every record is graded for who may see it. Partners see records only under an information sharing
          agreement that is in date.
        </li>
        <li>
          What is published never contains such details: it is checked before it is published, approved by a
          second person, and places are given as “on or near” a street or as the neighbourhood’s name.
        </li>
        <li>
          Where a photograph was taken and other hidden details are removed before a picture is published.
        </li>
      </ul>
    </>
  );
}

function Staff() {
  return (
    <>
      <h2 className="govuk-heading-m">If you use PRIME at work</h2>
      <p className="govuk-body">
        We keep your name, work e-mail address, collar number, organisation and posts, and a history of what
        you add, change and look at. The history cannot be changed, so that people can trust the record. Your
        password is kept only in a form from which it cannot be read.
      </p>
    </>
  );
}

function Rights() {
  return (
    <>
      <h2 className="govuk-heading-m">Why we may do this</h2>
      <p className="govuk-body">
        Police and partners handle personal data to prevent and reduce crime and disorder: Part 3 of the Data
        Protection Act 2018 for law enforcement, and Article 6(1)(e) of the UK GDPR (a public task) for
        everything else, with sections 17 and 115 of the Crime and Disorder Act 1998. The police force that
        runs this PRIME is the controller for what its officers record; each partner organisation is the
        controller for what its own people record.
      </p>
      <h2 className="govuk-heading-m">Your rights</h2>
      <p className="govuk-body">
        You can ask for a copy of what is held about you, and ask for it to be corrected or erased. Write to
        the information rights team of your police force or of the organisation concerned; the law lets some
        things be withheld or kept, and they will tell you if so. When details are erased from PRIME, they are
        erased from later restored backups too.
      </p>
      <p className="govuk-body">
        If you are not satisfied, you can complain to the{' '}
        <a className="govuk-link" href="https://ico.org.uk/make-a-complaint/">
          Information Commissioner’s Office
        </a>
        , telephone 0303 123 1113.
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href="/cookies">
          Which cookies PRIME sets
        </a>
      </p>
    </>
  );
}

/** What PRIME does with information about people, as it is built. */
export default function Privacy() {
  return (
    <Page heading="Privacy">
      <p className="govuk-body-l">What PRIME keeps about people, who may see it, and what you can ask for.</p>
      <Residents />
      <PeopleInRecords />
      <Staff />
      <Rights />
    </Page>
  );
}
