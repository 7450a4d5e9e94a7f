#include "apple.hpp"

#include <doctest/doctest.h>

#include <cmath>

using doctest::Approx;

namespace {

attention::Trace traced(const std::string& sentence, const attention::LayerOptions& change = {}) {
  const auto lesson = apple::lesson();
  auto request = apple::request(lesson, sentence);
  request.options.causal = change.causal;
  request.options.content = change.content;
  return attention::trace(lesson, request);
}

}  // namespace

TEST_CASE("the slide's table: apple against apple, orange, phone, the") {
  const auto t = traced("slide");
  const auto fruit = t.layer.heads[0].pass.scores.row(0);
  const auto tech = t.layer.heads[1].pass.scores.row(0);
  const double fruitExpected[] = {1.5, 12.0, 0.0, 0.3};
  const double techExpected[] = {0.75, 0.0, 12.0, 0.3};
  for (Eigen::Index j = 0; j < 4; ++j) {
    CHECK(fruit[j] == Approx(fruitExpected[j]).epsilon(1e-9));
    CHECK(tech[j] == Approx(techExpected[j]).epsilon(1e-9));
  }
  CHECK(t.layer.heads[0].pass.softmax.weights(0, 1) == Approx(0.981).epsilon(0.0005));
  CHECK(t.layer.heads[0].pass.softmax.weights(0, 2) == Approx(0.0046).epsilon(0.01));
}

TEST_CASE("unscaled, orange would take 99.996 %") {
  const auto lesson = apple::lesson();
  auto request = apple::request(lesson, "slide");
  request.options.scale = 1;
  const auto t = attention::trace(lesson, request);
  CHECK(t.layer.heads[0].pass.softmax.weights(0, 1) == Approx(0.99996).epsilon(0.000005));
}

TEST_CASE("apple goes to fruit in A and to tech in B") {
  const auto a = traced("A");
  const auto b = traced("B");
  CHECK(a.layer.output(3, 0) == Approx(3.15).epsilon(0.002));
  CHECK(a.layer.output(3, 1) == Approx(0.29).epsilon(0.02));
  CHECK(b.layer.output(0, 0) == Approx(0.33).epsilon(0.02));
  CHECK(b.layer.output(0, 1) == Approx(3.18).epsilon(0.002));
}

TEST_CASE("with the causal mask apple sees neither orange nor phone") {
  attention::LayerOptions causal;
  causal.causal = true;
  const auto a = traced("A", causal);
  const auto b = traced("B", causal);
  CHECK(a.layer.output(3, 0) == Approx(0.342).epsilon(0.002));
  CHECK(a.layer.output(3, 1) == Approx(0.324).epsilon(0.002));
  CHECK(b.layer.output(0, 0) == Approx(0.5));
  CHECK(b.layer.output(0, 1) == Approx(0.5));
  CHECK(a.masked(3, 6) == 1);
  CHECK(a.layer.heads[0].pass.softmax.weights(3, 6) == 0);
}

TEST_CASE("copying the key instead of the value takes B to fruit") {
  attention::LayerOptions keys;
  keys.content = attention::Content::keys;
  const auto b = traced("B", keys);
  CHECK(b.layer.output(0, 0) == Approx(3.26).epsilon(0.002));
  CHECK(b.layer.output(0, 1) == Approx(1.31).epsilon(0.005));
}

TEST_CASE("the next word is even before, and of the right sense after") {
  const auto a = traced("A");
  CHECK(a.nextWordBefore.probabilities(0) == Approx(0.5));
  CHECK(a.nextWord.probabilities(0) > 0.9);
}

TEST_CASE("repeated words have labels with their place") {
  const auto sentence = attention::findSentence(apple::lesson(), "A").value();
  CHECK(sentence.labels[2] == "an@3");
  CHECK(sentence.labels[5] == "an@6");
  CHECK(sentence.labels[3] == "apple");
  CHECK(sentence.focus == 3);
}

TEST_CASE("words are found without regard to case, and unknown ones are named") {
  const auto lesson = apple::lesson();
  CHECK(attention::findSentence(lesson, "APPLE Phone").value().words[1] == "phone");
  CHECK(attention::findSentence(lesson, "APPLE Phone").value().written[1] == "Phone");
  CHECK(attention::findSentence(lesson, "apple pear").problem().received.gaps[0].text == "“pear”");
  CHECK(attention::findSentence(lesson, "  ").problem().code == attention::Code::empty);
  std::string long33;
  for (int i = 0; i < 33; ++i) long33 += "the ";
  CHECK(attention::findSentence(lesson, long33).problem().code == attention::Code::overLimit);
}

TEST_CASE("edits find their place by path and leave the lesson as it was") {
  const auto lesson = apple::lesson();
  auto request = apple::request(lesson, "slide");
  const auto slot = attention::findSlot(lesson, "fruit-head.W_Q.colour.fruit");
  REQUIRE(slot.ok());
  request.edits = {{slot.value(), 7}, {attention::findSlot(lesson, "orange.fruit").value(), 6}};
  const auto t = attention::trace(lesson, request);
  CHECK(t.parameters.heads[0].W_Q(2, 0) == 7);
  CHECK(t.embeddings(1, 0) == 6);
  CHECK(lesson.parameters.embeddings(1, 0) == 3);
  CHECK(attention::findSlot(lesson, "orange.frut").problem().argument == "edits.orange.frut");
  CHECK(attention::findSlot(lesson, "fruit-head.W_X.fruit.fruit").problem().received.gaps[0].text == "“W_X”");
  CHECK(attention::findSlot(lesson, "orange").ok() == false);
}

TEST_CASE("a lesson whose sizes disagree is refused by path") {
  const auto path = [](auto&& change) {
    auto lesson = apple::lesson();
    change(lesson);
    return attention::problemOf(lesson)->argument;
  };
  CHECK(attention::problemOf(apple::lesson()) == nullptr);
  CHECK(path([](auto& l) { l.parameters.heads[1].W_K.conservativeResize(4, 5); }) == "scenario.heads.1.W_K");
  CHECK(path([](auto& l) { l.heads[1].queryFeatures.pop_back(); }) == "scenario.heads.1.queryFeatures");
  CHECK(path([](auto& l) { l.heads[0].name = "apple"; }) == "scenario.heads.0.name");
  CHECK(path([](auto& l) { l.focus = "pear"; }) == "scenario.focus");
  CHECK(path([](auto& l) { l.parameters.embeddings(0, 0) = std::nan(""); }) == "scenario.words");
  CHECK(path([](auto& l) { l.sentenceTexts[0] = "pear"; }) == "scenario.sentences.A");
}
