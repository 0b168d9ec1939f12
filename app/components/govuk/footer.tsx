import type { HTMLAttributes, ReactNode } from 'react';
import { classNames } from '../class-names';

type Props = HTMLAttributes<HTMLDivElement> & {
  links: { href: string; text: string }[];
  title?: string;
  containerClass?: string;
};

/** The foot of every page: links, then what the children say. No crown and no licence logo: PRIME is not GOV.UK. */
export function Footer({
  links,
  title = 'Support links',
  containerClass,
  children,
  className,
  ...rest
}: Props): ReactNode {
  return (
    <div className={classNames('govuk-footer', className)} {...rest}>
      <div className={classNames('govuk-width-container', containerClass)}>
        <div className="govuk-footer__meta">
          <div className="govuk-footer__meta-item govuk-footer__meta-item--grow">
            <h2 className="govuk-visually-hidden">{title}</h2>
            <ul className="govuk-footer__inline-list">
              {links.map(({ href, text }) => (
                <li key={href} className="govuk-footer__inline-list-item">
                  <a className="govuk-footer__link" href={href}>
                    {text}
                  </a>
                </li>
              ))}
            </ul>
            {children ? <div className="govuk-footer__meta-custom">{children}</div> : null}
          </div>
        </div>
      </div>
    </div>
  );
}
