import { FileUpload } from './file-upload';
import { checkFixtures, fieldProps, type FieldOptions } from './fixtures/check-fixtures';

checkFixtures<FieldOptions & { multiple?: boolean; disabled?: boolean }>(
  'file-upload',
  ['option:javascript'],
  (options) => (
    <FileUpload {...fieldProps(options)} multiple={options.multiple} disabled={options.disabled} />
  ),
);
