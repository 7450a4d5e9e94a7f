// @ts-check
// Writes small ONNX models: the few messages of onnx.proto3 that they need, as Protocol Buffers. Field numbers:
// https://github.com/onnx/onnx/blob/main/onnx/onnx.proto3

/** @typedef {{ type: string, inputs: readonly string[], output: string, attributes?: Record<string, number | readonly number[]> }} Operation attributes are integers */
/** @typedef {{ name: string, shape: readonly number[], data?: Float32Array }} Tensor */

/** @param {readonly Uint8Array[]} parts */
function joined(parts) {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** @param {number} value */
function varint(value) {
  const bytes = [];
  let rest = value;
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  return Uint8Array.from([...bytes, rest]);
}

/** @param {number} field @param {number} value */
const integer = (field, value) => joined([varint(field * 8), varint(value)]);

/** @param {number} field @param {readonly Uint8Array[]} parts */
function message(field, ...parts) {
  const content = joined(parts);
  return joined([varint(field * 8 + 2), varint(content.length), content]);
}

/** @param {number} field @param {string} text */
const string = (field, text) => message(field, new TextEncoder().encode(text));

/** @param {[string, number | readonly number[]]} attribute */
function attribute([name, value]) {
  return typeof value === 'number'
    ? message(5, string(1, name), integer(3, value), integer(20, 2))
    : message(5, string(1, name), ...value.map((one) => integer(8, one)), integer(20, 7));
}

/** @param {Operation} operation */
const node = ({ type, inputs, output, attributes = {} }) =>
  message(
    1,
    ...inputs.map((name) => string(1, name)),
    string(2, output),
    string(4, type),
    ...Object.entries(attributes).map(attribute),
  );

/** @param {number} field @param {Tensor} tensor */
function typed(field, { name, shape }) {
  const dimensions = shape.map((one) => message(1, integer(1, one)));
  const type = message(1, integer(1, 1), message(2, ...dimensions));
  return message(field, string(1, name), message(2, type));
}

/** @param {Tensor} tensor */
const constant = ({ name, shape, data = new Float32Array() }) =>
  message(
    5,
    ...shape.map((one) => integer(1, one)),
    integer(2, 1),
    string(8, name),
    message(9, new Uint8Array(data.buffer, data.byteOffset, data.byteLength)),
  );

/**
 * A model over float32.
 * @param {{ opset: number, inputs: readonly Tensor[], constants?: readonly Tensor[], operations: readonly Operation[], output: Tensor }} graph
 */
export function onnxModel({ opset, inputs, constants = [], operations, output }) {
  const graph = [
    ...operations.map(node),
    string(2, 'attention'),
    ...constants.map(constant),
    ...inputs.map((tensor) => typed(11, tensor)),
    typed(12, output),
  ];
  const formatVersion = 10;
  return joined([
    integer(1, formatVersion),
    message(7, ...graph),
    message(8, string(1, ''), integer(2, opset)),
  ]);
}
