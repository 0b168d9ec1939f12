import type { HTMLAttributes, ReactNode } from 'react';
import { classNames } from '../class-names';

type Step = { href: string; text?: ReactNode; label?: string };
type PageItem =
  { number: number | string; href: string; current?: boolean; label?: string } | { ellipsis: true };
type Props = HTMLAttributes<HTMLElement> & {
  previous?: Step;
  next?: Step;
  items?: PageItem[];
  landmarkLabel?: string;
};

const arrows = {
  prev: 'm6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z',
  next: 'm8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z',
};

function Arrow({ type }: { type: 'prev' | 'next' }) {
  return (
    <svg
      className={`govuk-pagination__icon govuk-pagination__icon--${type}`}
      xmlns="http://www.w3.org/2000/svg"
      height="13"
      width="15"
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 15 13"
    >
      <path d={arrows[type]} />
    </svg>
  );
}

function StepLink({ step, type, isBlock }: { step: Step; type: 'prev' | 'next'; isBlock: boolean }) {
  const arrowFirst = isBlock || type === 'prev';
  const title = classNames(
    'govuk-pagination__link-title',
    isBlock && !step.label && 'govuk-pagination__link-title--decorated',
  );
  return (
    <div className={`govuk-pagination__${type}`}>
      <a className="govuk-link govuk-pagination__link" href={step.href} rel={type}>
        {arrowFirst ? <Arrow type={type} /> : null}{' '}
        <span className={title}>
          {step.text ?? (
            <>
              {type === 'prev' ? 'Previous' : 'Next'}
              <span className="govuk-visually-hidden"> page</span>
            </>
          )}
        </span>{' '}
        {step.label && isBlock ? (
          <>
            <span className="govuk-visually-hidden">:</span>{' '}
            <span className="govuk-pagination__link-label">{step.label}</span>
          </>
        ) : null}
        {arrowFirst ? null : <Arrow type={type} />}
      </a>
    </div>
  );
}

function PageLink({ item }: { item: PageItem }) {
  if ('ellipsis' in item)
    return <li className="govuk-pagination__item govuk-pagination__item--ellipsis">⋯</li>;
  return (
    <li className={classNames('govuk-pagination__item', item.current && 'govuk-pagination__item--current')}>
      <a
        className="govuk-link govuk-pagination__link"
        href={item.href}
        aria-label={item.label ?? `Page ${item.number}`}
        aria-current={item.current ? 'page' : undefined}
      >
        {item.number}
      </a>
    </li>
  );
}

/** The way through pages of a list (`items`), or to the page before and after. Nothing when there is nowhere to go. */
export function Pagination({ previous, next, items, landmarkLabel, className, ...rest }: Props) {
  const isBlock = !items && Boolean(previous ?? next);
  return (
    <nav
      className={classNames('govuk-pagination', isBlock && 'govuk-pagination--block', className)}
      aria-label={landmarkLabel ?? 'Pagination'}
      {...rest}
    >
      {previous ? <StepLink step={previous} type="prev" isBlock={isBlock} /> : null}
      {items ? (
        <ul className="govuk-pagination__list">
          {items.map((item, index) => (
            <PageLink key={index} item={item} />
          ))}
        </ul>
      ) : null}
      {next ? <StepLink step={next} type="next" isBlock={isBlock} /> : null}
    </nav>
  );
}
