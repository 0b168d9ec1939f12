import { Button, ButtonLink } from './button';
import { checkFixtures, content, raw, type Attributes, type Content } from './fixtures/check-fixtures';

type Options = Content & {
  href?: string;
  type?: 'submit' | 'button' | 'reset';
  name?: string;
  value?: string;
  id?: string;
  disabled?: boolean;
  isStartButton?: boolean;
  preventDoubleClick?: boolean;
  attributes?: Attributes;
};

checkFixtures<Options>('button', [], (options) => {
  const children =
    options.html && options.isStartButton ? raw(`<span>${options.html}</span>`) : content(options);
  const common = {
    className: options.classes,
    id: options.id,
    isStart: options.isStartButton,
    ...options.attributes,
  };
  if (options.href)
    return (
      <ButtonLink href={options.href} {...common}>
        {children}
      </ButtonLink>
    );
  return (
    <Button
      {...common}
      type={options.type}
      name={options.name}
      value={options.value}
      disabled={options.disabled}
      preventDoubleClick={options.preventDoubleClick}
    >
      {children}
    </Button>
  );
});
