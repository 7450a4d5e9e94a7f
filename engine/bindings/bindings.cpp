// The edge between C++ and JavaScript, kept thin: raw entries that only the facade (index.mjs) calls.
//
// Why embind: it carries strings, numbers and objects without hand-written marshalling, and costs
// about 0.1 µs a call. What is hot (a whole trace) crosses as one flat run of float32.
// Who owns what: nothing that C++ owns reaches a reader. Views of memory are copied by the facade
// before the next call; lessons live in a table here and are dropped by `dropLesson`.
// How errors cross: the engine is built without exceptions. An entry returns { problem } in place of
// its result; the facade makes the Error of the error table's class from it and throws that.

#include <emscripten/bind.h>
#include <emscripten/val.h>

#include <limits>
#include <map>
#include <memory>

#include "attention/attention.hpp"
#include "attention/explain.hpp"
#include "attention/similarity.hpp"

namespace {

using attention::Matrix;
using emscripten::val;
using Index = Eigen::Index;

struct Entry {
  attention::Lesson lesson;
  std::vector<attention::Sentence> sentences;
  /// The pass that explanations were last asked of, so that a run of questions computes it once.
  attention::TraceRequest request;
  attention::Trace trace;
};

std::map<int, std::unique_ptr<Entry>> lessons;
int nextLesson = 1;
std::vector<float> outgoing;
std::vector<float> incoming;

/// A text as a string, a phrase as { key, values }.
val saidOf(const attention::Phrase& phrase) {
  if (!phrase.key) return val(phrase.text);
  val values = val::object();
  for (const auto& [name, text, number] : phrase.gaps)
    values.set(name, text.empty() ? val(number) : val(text));
  val object = val::object();
  object.set("key", std::string(phrase.key));
  object.set("values", values);
  return object;
}

val problemOf(const attention::Problem& problem) {
  val object = val::object();
  object.set("code", static_cast<int>(problem.code));
  object.set("argument", problem.argument);
  object.set("expected", saidOf(problem.expected));
  object.set("received", saidOf(problem.received));
  val result = val::object();
  result.set("problem", object);
  return result;
}

template <class T>
val arrayOf(const std::vector<T>& items) {
  val array = val::array();
  for (std::size_t i = 0; i < items.size(); ++i) array.set(i, items[i]);
  return array;
}

std::vector<std::string> strings(const val& array) { return emscripten::vecFromJSArray<std::string>(array); }

Matrix matrixFrom(const val& object) {
  const auto rows = object["rows"].as<int>();
  const auto columns = object["columns"].as<int>();
  const auto data = emscripten::convertJSArrayToNumberVector<double>(object["data"]);
  return Eigen::Map<const Matrix>(data.data(), rows, columns);
}

attention::Vector vectorFrom(const val& array) {
  const auto data = emscripten::convertJSArrayToNumberVector<double>(array);
  return Eigen::Map<const attention::Vector>(data.data(), Index(data.size()));
}

val errorTable() {
  val table = val::array();
  for (const auto& row : attention::errorTable) {
    val entry = val::object();
    entry.set("code", static_cast<int>(row.code));
    entry.set("name", std::string(row.name));
    entry.set("javaScriptClass", std::string(row.javaScriptClass));
    table.call<void>("push", entry);
  }
  return table;
}

val orNull(const std::optional<double>& value) { return value ? val(*value) : val::null(); }

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

attention::Lesson lessonFrom(const val& object) {
  attention::Lesson lesson;
  lesson.features = strings(object["features"]);
  lesson.words = strings(object["words"]);
  lesson.nextWords = strings(object["nextWords"]);
  lesson.focus = object["focus"].as<std::string>();
  const auto names = strings(object["sentenceNames"]);
  const auto texts = strings(object["sentenceTexts"]);
  for (std::size_t i = 0; i < names.size(); ++i) lesson.sentences.emplace_back(names[i], texts[i]);
  lesson.parameters.embeddings = matrixFrom(object["embeddings"]);
  lesson.parameters.nextWords = matrixFrom(object["nextWordVectors"]);
  for (const auto& head : emscripten::vecFromJSArray<val>(object["heads"])) {
    lesson.heads.push_back(
        {head["name"].as<std::string>(), strings(head["queryFeatures"]), strings(head["valueFeatures"])});
    lesson.parameters.heads.push_back(
        {matrixFrom(head["W_Q"]), matrixFrom(head["W_K"]), matrixFrom(head["W_V"]), matrixFrom(head["W_O"])});
  }
  return lesson;
}

/// Checks a flattened scenario and keeps it; returns its handle.
val makeLesson(const val& object) {
  auto lesson = attention::checked(lessonFrom(object));
  if (!lesson.ok()) return problemOf(lesson.problem());
  auto entry = std::make_unique<Entry>();
  entry->lesson = std::move(lesson.value());
  lessons[nextLesson] = std::move(entry);
  return val(nextLesson++);
}

void dropLesson(int handle) { lessons.erase(handle); }

int lessonCount() { return static_cast<int>(lessons.size()); }

val findSentence(int handle, const std::string& text) {
  Entry& entry = *lessons.at(handle);
  const auto found = attention::findSentence(entry.lesson, text);
  if (!found.ok()) return problemOf(found.problem());
  val object = val::object();
  object.set("id", static_cast<int>(entry.sentences.size()));
  object.set("words", arrayOf(found.value().words));
  object.set("labels", arrayOf(found.value().labels));
  object.set("written", arrayOf(found.value().written));
  object.set("focus", static_cast<int>(found.value().focus));
  entry.sentences.push_back(found.value());
  return object;
}

/// A slot as [matrix, row, column].
val findSlot(int handle, const std::string& path) {
  const auto found = attention::findSlot(lessons.at(handle)->lesson, path);
  if (!found.ok()) return problemOf(found.problem());
  const auto& [matrix, row, column] = found.value();
  return arrayOf(std::vector<int>{matrix, static_cast<int>(row), static_cast<int>(column)});
}

val checkValue(const std::string& path, double value) {
  const auto found = attention::checkedValue(path, value);
  return found.ok() ? val::undefined() : problemOf(found.problem());
}

struct Call {
  int sentence;
  bool keys;
  bool causal;
  double scale;
  double temperature;
};

/// `edits` is flat: matrix, row, column, value for each.
attention::Result<attention::TraceRequest> requestFrom(const Entry& entry, const Call& call,
                                                       const val& edits) {
  attention::TraceRequest request;
  request.sentence = entry.sentences[std::size_t(call.sentence)];
  const auto numbers = emscripten::convertJSArrayToNumberVector<double>(edits);
  for (std::size_t i = 0; i + 3 < numbers.size(); i += 4) {
    const attention::Slot slot{static_cast<int>(numbers[i]), Index(numbers[i + 1]), Index(numbers[i + 2])};
    request.edits.push_back({slot, numbers[i + 3]});
  }
  request.options = {call.keys ? attention::Content::keys : attention::Content::values, call.causal,
                     call.scale, call.temperature};
  const auto options = attention::checked(entry.lesson, request.options);
  if (!options.ok()) return options.problem();
  return request;
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

std::optional<std::string> labelFrom(const val& place) {
  if (!place.isString()) return std::nullopt;
  return place.as<std::string>();
}

std::optional<double> positionFrom(const val& place) {
  if (!place.isNumber()) return std::nullopt;
  return place.as<double>();
}

/// What a number of the pass set by `askOf` is made of.
val explain(int handle, const val& asked) {
  const Entry& entry = *lessons.at(handle);
  attention::AskedReference reference;
  reference.quantity = asked["quantity"].as<std::string>();
  reference.head = labelFrom(asked["head"]);
  reference.row = labelFrom(asked["row"]);
  reference.column = labelFrom(asked["column"]);
  reference.rowAt = positionFrom(asked["row"]);
  reference.columnAt = positionFrom(asked["column"]);
  reference.term = labelFrom(asked["term"]).value_or("");
  const auto found = attention::findReference(entry.lesson, entry.request, reference);
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

double defaultScale(int handle) { return attention::defaultScale(lessons.at(handle)->lesson); }

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
