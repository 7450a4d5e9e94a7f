#include "lessons.hpp"

#include <emscripten.h>

namespace bindings {
namespace {

/// By handle, which is the place; empty where a lesson was dropped.
std::vector<std::unique_ptr<Entry>> lessons;

/// In the room are what flatten-scenario.mjs lays out, in its order.
attention::Lesson lessonFrom(Input in) {
  attention::Lesson lesson;
  in.count();
  lesson.features = in.texts();
  lesson.words = in.texts();
  lesson.nextWords = in.texts();
  lesson.focus = in.text();
  lesson.sentenceNames = in.texts();
  lesson.sentenceTexts = in.texts();
  lesson.parameters.embeddings = in.matrix();
  lesson.parameters.nextWords = in.matrix();
  const auto heads = in.count();
  lesson.heads = std::vector<attention::HeadNames>(heads);
  lesson.parameters.heads = std::vector<attention::HeadWeights>(heads);
  for (std::size_t h = 0; h < heads; ++h) {
    in.count();
    auto& [name, queryFeatures, valueFeatures] = lesson.heads[h];
    name = in.text();
    queryFeatures = in.texts();
    valueFeatures = in.texts();
    auto& weights = lesson.parameters.heads[h];
    for (Matrix* m : {&weights.W_Q, &weights.W_K, &weights.W_V, &weights.W_O}) *m = in.matrix();
  }
  return lesson;
}

std::optional<std::string> labelFrom(Input& in, std::optional<double>& position) {
  if (in.is(Kind::text)) return in.text();
  if (in.is(Kind::number))
    position = in.number();
  else
    in.skip();
  return std::nullopt;
}

}  // namespace

Entry& lessonAt(int handle) { return *lessons[std::size_t(handle)]; }

int heldLessons() {
  int count = 0;
  for (const auto& lesson : lessons) count += lesson ? 1 : 0;
  return count;
}

attention::Result<attention::TraceRequest> requestFrom(const Entry& entry, const Call& call) {
  std::size_t count = 0;
  const double* numbers = Input().numbers(count);
  attention::TraceRequest request{entry.sentences[std::size_t(call.sentence)],
                                  std::vector<attention::Edit>(count / 4),
                                  {call.keys ? attention::Content::keys : attention::Content::values,
                                   call.causal, call.scale, call.temperature}};
  for (auto& [slot, value] : request.edits) {
    slot = {static_cast<int>(numbers[0]), Index(numbers[1]), Index(numbers[2])};
    value = numbers[3];
    numbers += 4;
  }
  if (auto problem = attention::problemOf(entry.lesson, request.options)) return problem;
  return request;
}

attention::Result<attention::Reference> findReference(const Entry& entry) {
  Input in;
  std::optional<double> none;
  attention::AskedReference asked;
  in.count();
  asked.quantity = in.text();
  asked.head = labelFrom(in, none);
  asked.row = labelFrom(in, asked.rowAt);
  asked.column = labelFrom(in, asked.columnAt);
  asked.term = labelFrom(in, none).value_or("");
  return attention::findReference(entry.lesson, entry.request, asked);
}

}  // namespace bindings

using namespace bindings;

extern "C" {

/// Checks a flattened scenario and keeps it; returns its handle.
EMSCRIPTEN_KEEPALIVE Reply makeLesson() {
  auto entry = std::make_unique<Entry>();
  entry->lesson = lessonFrom(Input());
  if (const auto problem = attention::problemOf(entry->lesson)) return replyOf(*problem);
  lessons.push_back(std::move(entry));
  return replyOf(double(lessons.size() - 1));
}

EMSCRIPTEN_KEEPALIVE Reply dropLesson(int handle) {
  lessons[std::size_t(handle)].reset();
  return nothing();
}

EMSCRIPTEN_KEEPALIVE Reply lessonCount() { return replyOf(heldLessons()); }

EMSCRIPTEN_KEEPALIVE Reply findSentence(int handle) {
  Entry& entry = lessonAt(handle);
  const auto found = attention::findSentence(entry.lesson, Input().text());
  if (!found.ok()) return replyOf(found.problem());
  const auto& sentence = found.value();
  Answer answer;
  answer.object(5).pair("id", double(entry.sentences.size())).pair("focus", double(sentence.focus));
  answer.text("words").texts(sentence.words);
  answer.text("labels").texts(sentence.labels);
  answer.text("written").texts(sentence.written);
  entry.sentences.push_back(sentence);
  return answer.reply();
}

/// A slot as [matrix, row, column].
EMSCRIPTEN_KEEPALIVE Reply findSlot(int handle) {
  const auto found = attention::findSlot(lessonAt(handle).lesson, Input().text());
  if (!found.ok()) return replyOf(found.problem());
  const auto& [matrix, row, column] = found.value();
  const double slot[]{double(matrix), double(row), double(column)};
  return Answer().numbers(slot, 3).reply();
}

EMSCRIPTEN_KEEPALIVE Reply checkValue(double value) {
  const auto problem = attention::problemOf(Input().text(), value);
  return problem ? replyOf(*problem) : nothing();
}

EMSCRIPTEN_KEEPALIVE Reply defaultScale(int handle) {
  return replyOf(attention::defaultScale(lessonAt(handle).lesson));
}

}  // extern "C"
