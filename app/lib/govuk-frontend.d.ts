/** What PRIME uses of govuk-frontend's scripts, which come without types. */
declare module 'govuk-frontend' {
  type Component = new (root: Element, config?: Record<string, unknown>) => object;
  export const Button: Component;
  export const CharacterCount: Component;
  export const Checkboxes: Component;
  export const ErrorSummary: Component;
  export const NotificationBanner: Component;
  export const Radios: Component;
  export function createAll(
    component: Component,
    config?: Record<string, unknown>,
    scope?: Document | Element,
  ): object[];
}
