/** Whether an object fits the schema; `errors` of the function says what does not. */
declare const validate: ((object: unknown) => boolean) & { errors?: readonly object[] | null };
export default validate;
