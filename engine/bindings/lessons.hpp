#pragma once

// The lessons that JavaScript holds by their handles: both modules make and ask them in the same way.

#include <map>
#include <memory>

#include "attention/explain.hpp"
#include "marshal.hpp"

namespace bindings {

struct Entry {
  attention::Lesson lesson;
  std::vector<attention::Sentence> sentences;
  /// The pass that explanations were last asked of, so that a run of questions computes it once.
  attention::TraceRequest request;
  attention::Trace trace;
};

inline std::map<int, std::unique_ptr<Entry>> lessons;
inline int nextLesson = 1;

inline attention::Lesson lessonFrom(const val& object) {
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
inline val makeLesson(const val& object) {
  auto lesson = attention::checked(lessonFrom(object));
  if (!lesson.ok()) return problemOf(lesson.problem());
  auto entry = std::make_unique<Entry>();
  entry->lesson = std::move(lesson.value());
  lessons[nextLesson] = std::move(entry);
  return val(nextLesson++);
}

inline void dropLesson(int handle) { lessons.erase(handle); }

inline int lessonCount() { return static_cast<int>(lessons.size()); }

inline val findSentence(int handle, const std::string& text) {
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
inline val findSlot(int handle, const std::string& path) {
  const auto found = attention::findSlot(lessons.at(handle)->lesson, path);
  if (!found.ok()) return problemOf(found.problem());
  const auto& [matrix, row, column] = found.value();
  return arrayOf(std::vector<int>{matrix, static_cast<int>(row), static_cast<int>(column)});
}

inline val checkValue(const std::string& path, double value) {
  const auto found = attention::checkedValue(path, value);
  return found.ok() ? val::undefined() : problemOf(found.problem());
}

inline double defaultScale(int handle) { return attention::defaultScale(lessons.at(handle)->lesson); }

struct Call {
  int sentence;
  bool keys;
  bool causal;
  double scale;
  double temperature;
};

/// `edits` is flat: matrix, row, column, value for each.
inline attention::Result<attention::TraceRequest> requestFrom(const Entry& entry, const Call& call,
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

inline std::optional<std::string> labelFrom(const val& place) {
  if (!place.isString()) return std::nullopt;
  return place.as<std::string>();
}

inline std::optional<double> positionFrom(const val& place) {
  if (!place.isNumber()) return std::nullopt;
  return place.as<double>();
}

/// Looks a reference up as JavaScript asks it: places by label or position.
inline attention::Result<attention::Reference> findReference(const Entry& entry, const val& asked) {
  attention::AskedReference reference;
  reference.quantity = asked["quantity"].as<std::string>();
  reference.head = labelFrom(asked["head"]);
  reference.row = labelFrom(asked["row"]);
  reference.column = labelFrom(asked["column"]);
  reference.rowAt = positionFrom(asked["row"]);
  reference.columnAt = positionFrom(asked["column"]);
  reference.term = labelFrom(asked["term"]).value_or("");
  return attention::findReference(entry.lesson, entry.request, reference);
}

}  // namespace bindings
