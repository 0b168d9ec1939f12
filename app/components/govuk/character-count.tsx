import { classNames } from '../class-names';
import { describe } from './field-group';
import { Hint } from './hint';
import { Textarea, type TextareaProps } from './textarea';

type Limit = { maxLength: number; maxWords?: never } | { maxWords: number; maxLength?: never };
type Props = Omit<TextareaProps, 'maxLength' | 'after' | 'groupAttributes'> & Limit & { threshold?: number };

/** A text box that says how long the text may be; where the page has scripts, how much of it is left. */
export function CharacterCount({ maxLength, maxWords, threshold, groupClass, className, ...props }: Props) {
  const { id } = describe(props);
  const unit = maxWords ? 'words' : 'characters';
  const attributes: Record<string, string | number> = { 'data-module': 'govuk-character-count' };
  if (maxLength) attributes['data-maxlength'] = maxLength;
  if (maxWords) attributes['data-maxwords'] = maxWords;
  if (maxWords) attributes['data-count-type'] = 'words';
  if (threshold) attributes['data-threshold'] = threshold;
  return (
    <Textarea
      {...props}
      className={classNames('govuk-js-character-count', className)}
      groupClass={classNames('govuk-character-count', groupClass)}
      groupAttributes={attributes}
      describedBy={classNames(`${id}-info`, props.describedBy)}
      after={
        <Hint id={`${id}-info`} className="govuk-character-count__message">
          You can enter up to {maxLength ?? maxWords} {unit}
        </Hint>
      }
    />
  );
}
