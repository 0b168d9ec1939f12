import type { AnchorHTMLAttributes, ButtonHTMLAttributes, ReactNode } from 'react';
import { classNames } from '../class-names';

type Common = { children: ReactNode; variant?: 'secondary' | 'warning' | 'inverse'; isStart?: boolean };
type Props = Common & ButtonHTMLAttributes<HTMLButtonElement> & { preventDoubleClick?: boolean };

function classesOf({ variant, isStart, className }: Omit<Common, 'children'> & { className?: string }) {
  return classNames(
    'govuk-button',
    variant && `govuk-button--${variant}`,
    className,
    isStart && 'govuk-button--start',
  );
}

function StartIcon() {
  return (
    <svg
      className="govuk-button__start-icon"
      xmlns="http://www.w3.org/2000/svg"
      width="17.5"
      height="19"
      viewBox="0 0 33 40"
      aria-hidden="true"
      focusable="false"
    >
      <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z" />
    </svg>
  );
}

/** A button that sends its form. One primary button a page; the others are secondary. */
export function Button({ children, variant, isStart, className, preventDoubleClick, ...rest }: Props) {
  return (
    <button
      {...rest}
      type={rest.type ?? 'submit'}
      aria-disabled={rest.disabled || undefined}
      data-prevent-double-click={preventDoubleClick}
      className={classesOf({ variant, isStart, className })}
      data-module="govuk-button"
    >
      {children}
      {isStart ? <StartIcon /> : null}
    </button>
  );
}

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function ButtonLink({
  children,
  variant,
  isStart,
  className,
  ...rest
}: Common & AnchorHTMLAttributes<HTMLAnchorElement>) {
  return (
    <a
      {...rest}
      role="button"
      draggable="false"
      className={classesOf({ variant, isStart, className })}
      data-module="govuk-button"
    >
      {children}
      {isStart ? <StartIcon /> : null}
    </a>
  );
}
