import type { HTMLAttributes } from 'react';
import { classNames } from '../class-names';

type Props = HTMLAttributes<HTMLDivElement> & { url?: string; containerClass?: string };

/** GOV.UK's header for services that are not on GOV.UK: the name, no crown. */
export function GenericHeader({ url = '/', containerClass, children, className, ...rest }: Props) {
  return (
    <div className={classNames('govuk-generic-header', className)} {...rest}>
      <div
        className={classNames('govuk-generic-header__container', containerClass ?? 'govuk-width-container')}
      >
        <div className="govuk-generic-header__logo">
          <a href={url} className="govuk-generic-header__homepage-link">
            {children}
          </a>
        </div>
      </div>
    </div>
  );
}
