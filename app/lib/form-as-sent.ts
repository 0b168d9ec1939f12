/** A header of ours on a form that came with files: the names of the fields that stand for them, as a query string. */
export const FILE_FIELDS = 'prime-file-fields';
