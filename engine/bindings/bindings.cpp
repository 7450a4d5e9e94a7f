// The edge between C++ and JavaScript, kept thin: raw entries that only the facade (index.mjs) calls.
//
// Why plain exports: a number is an argument, all else is in cells (cells.hpp). What is hot (a whole trace)
// crosses as one flat run of float32.
// Who owns what: nothing that C++ owns reaches a reader. The facade copies an answer, and what it points to,
// before the next call; lessons live in a table and are dropped by `dropLesson`.
// How errors cross: the engine is built without exceptions. An entry answers { problem } in place of its
// result; the facade makes the Error of the error table's class from it and throws that.

#include <emscripten.h>

#include <limits>

#include "attention/attention.hpp"
#include "attention/similarity.hpp"
#include "lessons.hpp"

namespace {

using namespace bindings;

std::vector<float> outgoing;

void send(const double* numbers, Index count) {
  for (Index i = 0; i < count; ++i) outgoing.push_back(static_cast<float>(numbers[i]));
}

template <class M>
void send(const M& m) {
  send(m.data(), m.size());
}

bool fitsFloat(const Matrix& m) {
  const double* numbers = m.data();
  for (Index i = 0; i < m.size(); ++i) {
    if (!(std::abs(numbers[i]) <= double(std::numeric_limits<float>::max()))) return false;
  }
  return true;
}

Reply sent() { return Answer().floats(outgoing).reply(); }

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
    send(pass.softmax.sums);
    send(pass.softmax.weights);
    send(pass.output);
  }
  for (const Matrix* m : {&t.layer.headOutputs, &t.layer.update, &t.layer.output}) send(*m);
  for (const auto* next : {&t.nextWordBefore, &t.nextWord}) {
    send(next->logits);
    send(next->probabilities);
  }
  for (const auto& head : t.parameters.heads) {
    for (const Matrix* m : {&head.W_Q, &head.W_K, &head.W_V, &head.W_O}) send(*m);
  }
  send(t.parameters.nextWords);
}

void addPlace(Answer& answer, const char* name, const std::vector<std::string>& names, Index place) {
  if (!names.empty()) answer.pair(name, names[std::size_t(place)]);
}

void addReference(Answer& answer, const Entry& entry, const attention::Reference& reference) {
  const auto& row = attention::rowOf(reference.quantity);
  const auto rows = attention::namesOf(row.rows, entry.lesson, entry.request, reference.head);
  const auto columns = attention::namesOf(row.columns, entry.lesson, entry.request, reference.head);
  const bool hasTerm = !reference.term.empty();
  answer.object(std::size_t(1 + int(row.ofHead) + int(!rows.empty()) + int(!columns.empty()) + int(hasTerm)));
  answer.pair("quantity", row.name);
  if (row.ofHead) answer.pair("head", entry.lesson.heads[std::size_t(reference.head)].name);
  addPlace(answer, "row", rows, reference.row);
  addPlace(answer, "column", columns, reference.column);
  if (hasTerm) answer.pair("term", reference.term);
}

}  // namespace

extern "C" {

/// In the room: a, b.
EMSCRIPTEN_KEEPALIVE Reply similarity() {
  Input in;
  const auto a = in.vector();
  const auto found = attention::similarity(a, in.vector());
  if (!found.ok()) return replyOf(found.problem());
  const auto& [dot, cosine, angle, scaled] = found.value();
  Answer answer;
  answer.object(4).pair("dot", dot).pair("cosine", cosine).pair("angle", angle).pair("scaled", scaled);
  return answer.reply();
}

/// In the room: a, b, quantity.
EMSCRIPTEN_KEEPALIVE Reply explainSimilarity() {
  Input in;
  const auto a = in.vector();
  const auto b = in.vector();
  const auto found = attention::explainSimilarity(a, b, in.text());
  if (!found.ok()) return replyOf(found.problem());
  const auto& [value, operation, terms] = found.value();
  Answer answer;
  answer.object(3).pair("value", value).pair("operation", operation);
  answer.text("terms").list(terms.size());
  for (const auto& term : terms) answer.object(2).pair("name", term.name).pair("value", term.value);
  return answer.reply();
}

/// In the room: queries, keys, values, and the mask where there is one: 1 what may be seen, 2 what is added.
EMSCRIPTEN_KEEPALIVE Reply scaledDotProductAttention(int heads, bool causal, bool hasScale, double scale,
                                                     int maskKind) {
  Input in;
  attention::AttentionInput input;
  input.queries = in.matrix();
  input.keys = in.matrix();
  input.values = in.matrix();
  input.causal = causal;
  input.heads = heads;
  if (hasScale) input.scale = scale;
  if (maskKind == 1) input.mask = attention::Visible(in.matrix().array() != 0);
  if (maskKind == 2) input.mask = in.matrix();
  room = {};
  const auto result = attention::scaledDotProductAttention(input);
  if (!result.ok()) return replyOf(result.problem());
  const auto& [scores, weights, output] = result.value();
  if (!fitsFloat(scores) || !fitsFloat(output)) {
    return replyOf(*attention::refused(attention::Code::overLimit, "queries",
                                       attention::Phrase::of("float32"), attention::Phrase::of("overflow")));
  }
  outgoing.clear();
  for (const Matrix* m : {&scores, &weights, &output}) send(*m);
  return sent();
}

/// Computes a pass; all its matrices leave in one run, in the order that the facade reads.
EMSCRIPTEN_KEEPALIVE Reply trace(int handle, int sentence, bool keys, bool causal, double scale,
                                 double temperature) {
  const Entry& entry = lessonAt(handle);
  const auto request = requestFrom(entry, {sentence, keys, causal, scale, temperature});
  if (!request.ok()) return replyOf(request.problem());
  sendTrace(attention::trace(entry.lesson, request.value()));
  return sent();
}

/// Sets the pass that `explain` speaks of.
EMSCRIPTEN_KEEPALIVE Reply askOf(int handle, int sentence, bool keys, bool causal, double scale,
                                 double temperature) {
  Entry& entry = lessonAt(handle);
  auto request = requestFrom(entry, {sentence, keys, causal, scale, temperature});
  if (!request.ok()) return replyOf(request.problem());
  entry.request = std::move(request.value());
  entry.trace = attention::trace(entry.lesson, entry.request);
  return nothing();
}

/// What a number of the pass set by `askOf` is made of. In the room: the reference.
EMSCRIPTEN_KEEPALIVE Reply explain(int handle) {
  const Entry& entry = lessonAt(handle);
  const auto found = findReference(entry);
  if (!found.ok()) return replyOf(found.problem());
  const auto explained = attention::explain(entry.lesson, entry.request, entry.trace, found.value());
  if (!explained.ok()) return replyOf(explained.problem());
  const auto& [value, operation, terms] = explained.value();
  Answer answer;
  answer.object(3).pair("value", value).pair("operation", operation);
  answer.text("terms").list(terms.size());
  for (const auto& term : terms) {
    answer.object(term.from ? 3 : 2).pair("name", term.name).pair("value", term.value);
    if (!term.from) continue;
    answer.text("from");
    addReference(answer, entry, *term.from);
  }
  return answer.reply();
}

}  // extern "C"
