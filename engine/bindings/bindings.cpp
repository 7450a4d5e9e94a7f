// The edge between C++ and JavaScript, kept thin: raw entries that only the facade (index.mjs) calls.
//
// Why embind: it carries strings, numbers and objects without hand-written marshalling, and costs
// about 0.1 µs a call. What is hot (a whole trace) crosses as one flat run of float32.
// Who owns what: nothing that C++ owns reaches a reader. Views of memory are copied by the facade
// before the next call; lessons live in a table here and are dropped by `dropLesson`.
// How errors cross: the engine is built without exceptions. An entry returns { problem } in place of
// its result; the facade makes the Error of the error table's class from it and throws that.

#include <limits>

#include "attention/attention.hpp"
#include "attention/similarity.hpp"
#include "lessons.hpp"

namespace {

using namespace bindings;

std::vector<float> outgoing;
std::vector<float> incoming;

val similarity(const val& a, const val& b) {
  const auto found = attention::similarity(vectorFrom(a), vectorFrom(b));
  if (!found.ok()) return problemOf(found.problem());
  val object = val::object();
  object.set("dot", found.value().dot);
  object.set("cosine", orNull(found.value().cosine));
  object.set("angle", orNull(found.value().angle));
  object.set("scaled", found.value().scaled);
  return object;
}

val explainSimilarity(const val& a, const val& b, const std::string& quantity) {
  const auto found = attention::explainSimilarity(vectorFrom(a), vectorFrom(b), quantity);
  if (!found.ok()) return problemOf(found.problem());
  val terms = val::array();
  for (const auto& [name, value] : found.value().terms) {
    val term = val::object();
    term.set("name", name);
    term.set("value", orNull(value));
    terms.call<void>("push", term);
  }
  val object = val::object();
  object.set("value", orNull(found.value().value));
  object.set("operation", found.value().operation);
  object.set("terms", terms);
  return object;
}

/// Room for float32 input that the facade fills before `scaledDotProductAttention`.
val inputRoom(int count) {
  incoming.resize(std::size_t(count));
  return val(emscripten::typed_memory_view(incoming.size(), incoming.data()));
}

void send(const Matrix& m) {
  const auto* data = m.data();
  for (Index i = 0; i < m.size(); ++i) outgoing.push_back(static_cast<float>(data[i]));
}

template <class Row>
void sendRow(const Row& row) {
  for (Index i = 0; i < row.size(); ++i) outgoing.push_back(static_cast<float>(row(i)));
}

bool fitsFloat(const Matrix& m) {
  return (m.array().abs() <= double(std::numeric_limits<float>::max())).all();
}

val sent() { return val(emscripten::typed_memory_view(outgoing.size(), outgoing.data())); }

/// Reads queries, keys, values and the mask from the input room, in this order.
val scaledDotProductAttention(int nq, int nk, int queryColumns, int keyColumns, int valueRows,
                              int valueColumns, int heads, bool causal, const val& scale, int maskKind,
                              int maskRows, int maskColumns) {
  std::size_t at = 0;
  const auto take = [&](int rows, int columns) {
    using Floats = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
    const Matrix m = Eigen::Map<const Floats>(incoming.data() + at, rows, columns).cast<double>();
    at += std::size_t(rows) * std::size_t(columns);
    return m;
  };
  attention::AttentionInput input;
  input.queries = take(nq, queryColumns);
  input.keys = take(nk, keyColumns);
  input.values = take(valueRows, valueColumns);
  input.causal = causal;
  input.heads = heads;
  if (!scale.isUndefined()) input.scale = scale.as<double>();
  if (maskKind == 1) input.mask = attention::Visible(take(maskRows, maskColumns).array() != 0);
  if (maskKind == 2) input.mask = take(maskRows, maskColumns);
  const auto result = attention::scaledDotProductAttention(input);
  incoming = {};
  if (!result.ok()) return problemOf(result.problem());
  const auto& [scores, weights, output] = result.value();
  if (!fitsFloat(scores) || !fitsFloat(output)) {
    return problemOf({attention::Code::overLimit, "queries", attention::Phrase::of("float32"),
                      attention::Phrase::of("overflow")});
  }
  outgoing.clear();
  for (const Matrix* m : {&scores, &weights, &output}) send(*m);
  return sent();
}

void sendTrace(const attention::Trace& t) {
  outgoing.clear();
  send(t.embeddings);
  send(t.masked);
  for (const auto& head : t.layer.heads) {
    const auto& pass = head.pass;
    for (const Matrix* m : {&head.queries, &head.keys, &head.values, &pass.scores, &pass.scaledScores,
                            &pass.softmax.exponentials}) {
      send(*m);
    }
    sendRow(pass.softmax.sums);
    send(pass.softmax.weights);
    send(pass.output);
  }
  send(t.layer.headOutputs);
  send(t.layer.update);
  send(t.layer.output);
  for (const auto* next : {&t.nextWordBefore, &t.nextWord}) {
    sendRow(next->logits);
    sendRow(next->probabilities);
  }
  for (const auto& head : t.parameters.heads) {
    for (const Matrix* m : {&head.W_Q, &head.W_K, &head.W_V, &head.W_O}) send(*m);
  }
  send(t.parameters.nextWords);
}

/// Computes a pass; all its matrices leave in one run, in the order that the facade reads.
val trace(int handle, int sentence, bool keys, bool causal, double scale, double temperature,
          const val& edits) {
  const Entry& entry = *lessons.at(handle);
  const auto request = requestFrom(entry, {sentence, keys, causal, scale, temperature}, edits);
  if (!request.ok()) return problemOf(request.problem());
  sendTrace(attention::trace(entry.lesson, request.value()));
  return sent();
}

/// Sets the pass that `explain` speaks of.
val askOf(int handle, int sentence, bool keys, bool causal, double scale, double temperature,
          const val& edits) {
  Entry& entry = *lessons.at(handle);
  const auto request = requestFrom(entry, {sentence, keys, causal, scale, temperature}, edits);
  if (!request.ok()) return problemOf(request.problem());
  entry.request = request.value();
  entry.trace = attention::trace(entry.lesson, entry.request);
  return val::undefined();
}

void setPlace(val& object, const char* name, const std::vector<std::string>& names, Index place) {
  if (!names.empty()) object.set(name, names[std::size_t(place)]);
}

val referenceTo(const Entry& entry, const attention::Reference& reference) {
  const auto& row = attention::rowOf(reference.quantity);
  val object = val::object();
  object.set("quantity", std::string(row.name));
  if (row.ofHead) object.set("head", entry.lesson.heads[std::size_t(reference.head)].name);
  const auto names = [&](attention::Axis axis) {
    return attention::namesOf(axis, entry.lesson, entry.request, reference.head);
  };
  setPlace(object, "row", names(row.rows), reference.row);
  setPlace(object, "column", names(row.columns), reference.column);
  if (!reference.term.empty()) object.set("term", reference.term);
  return object;
}

/// What a number of the pass set by `askOf` is made of.
val explain(int handle, const val& asked) {
  const Entry& entry = *lessons.at(handle);
  const auto found = findReference(entry, asked);
  if (!found.ok()) return problemOf(found.problem());
  const auto answer = attention::explain(entry.lesson, entry.request, entry.trace, found.value());
  if (!answer.ok()) return problemOf(answer.problem());
  val terms = val::array();
  for (const auto& [name, value, from] : answer.value().terms) {
    val term = val::object();
    term.set("name", name);
    term.set("value", value);
    if (from) term.set("from", referenceTo(entry, *from));
    terms.call<void>("push", term);
  }
  val object = val::object();
  object.set("value", answer.value().value);
  object.set("operation", answer.value().operation);
  object.set("terms", terms);
  return object;
}

}  // namespace

EMSCRIPTEN_BINDINGS(attention) {
  using emscripten::function;
  function("_errorTable", &errorTable);
  function("_similarity", &similarity);
  function("_explainSimilarity", &explainSimilarity);
  function("_inputRoom", &inputRoom);
  function("_scaledDotProductAttention", &scaledDotProductAttention);
  function("_makeLesson", &makeLesson);
  function("_dropLesson", &dropLesson);
  function("_lessonCount", &lessonCount);
  function("_findSentence", &findSentence);
  function("_findSlot", &findSlot);
  function("_checkValue", &checkValue);
  function("_defaultScale", &defaultScale);
  function("_trace", &trace);
  function("_askOf", &askOf);
  function("_explain", &explain);
}
