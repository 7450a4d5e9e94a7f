#include "attention/explain.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <set>

#include "apple.hpp"

namespace {

using attention::Reference;

std::string keyOf(const Reference& r) {
  return std::to_string(int(r.quantity)) + "/" + std::to_string(r.head) + "/" + std::to_string(r.row) + "/" +
         std::to_string(r.column) + "/" + r.term;
}

struct Walk {
  const attention::Lesson& lesson;
  const attention::TraceRequest& request;
  const attention::Trace& trace;
  std::set<std::string> seen = {};
  int givens = 0;

  void step(const Reference& reference, double expected) {
    if (!seen.insert(keyOf(reference)).second) return;
    const auto found = attention::explain(lesson, request, trace, reference);
    REQUIRE(found.ok());
    const auto& [value, operation, terms] = found.value();
    CHECK(value == doctest::Approx(expected).epsilon(1e-9));
    check(operation, value, terms);
    if (operation == "given" && terms.empty()) ++givens;
    for (const auto& term : terms) {
      if (term.from) step(*term.from, term.value);
    }
  }

  static void check(std::string_view operation, double value, const std::vector<attention::Term>& terms) {
    double sum = 0;
    double product = 1;
    for (const auto& term : terms) {
      sum += term.value;
      product *= term.value;
    }
    if (operation == "sum") CHECK(sum == doctest::Approx(value).epsilon(1e-9));
    if (operation == "product") CHECK(product == doctest::Approx(value).epsilon(1e-9));
    if (operation == "exp") CHECK(std::exp(terms[0].value - terms[1].value) == doctest::Approx(value));
    if (operation == "scale") {
      CHECK(terms[0].value * terms[1].value / terms[2].value == doctest::Approx(value));
    }
  }
};

}  // namespace

TEST_CASE("every number leads down to what is given, and the terms make it up") {
  const auto lesson = apple::lesson();
  for (const char* sentence : {"A", "B", "slide", "apple"}) {
    for (const bool causal : {false, true}) {
      auto request = apple::request(lesson, sentence);
      request.options.causal = causal;
      request.options.content = causal ? attention::Content::keys : attention::Content::values;
      const auto trace = attention::trace(lesson, request);
      Walk walk{lesson, request, trace};
      for (Eigen::Index w = 0; w < trace.nextWord.probabilities.size(); ++w) {
        walk.step({attention::Quantity::nextWord, 0, 0, w, ""}, trace.nextWord.probabilities(0, w));
      }
      CHECK(walk.givens > 20);
      CHECK(walk.seen.size() > 100);
    }
  }
}

TEST_CASE("phone's score of 0 is a cancellation, not a row of zeros") {
  const auto lesson = apple::lesson();
  const auto request = apple::request(lesson, "slide");
  const auto trace = attention::trace(lesson, request);
  const auto e =
      attention::explain(lesson, request, trace, {attention::Quantity::scores, 0, 0, 2, ""}).value();
  CHECK(e.terms[2].value == doctest::Approx(1.5));
  CHECK(e.terms[3].value == doctest::Approx(-1.5));
}

TEST_CASE("a masked weight says that it is masked") {
  const auto lesson = apple::lesson();
  auto request = apple::request(lesson, "A");
  request.options.causal = true;
  const auto trace = attention::trace(lesson, request);
  const auto e =
      attention::explain(lesson, request, trace, {attention::Quantity::weights, 0, 3, 6, ""}).value();
  CHECK(e.value == 0);
  CHECK(e.terms[0].name == "masked");
}

TEST_CASE("references are found by label and by position, and refused by name") {
  const auto lesson = apple::lesson();
  const auto request = apple::request(lesson, "A");
  const auto find = [&](const attention::AskedReference& asked) {
    return attention::findReference(lesson, request, asked);
  };
  CHECK(find({"weights", "fruit-head", "apple", "orange", 0, 0, ""}).value().column == 6);
  CHECK(find({"weights", "fruit-head", std::nullopt, std::nullopt, 3, 6, ""}).value().row == 3);
  CHECK(find({"weights", "fruit-head", "an", "an@6", 0, 0, ""}).value().row == 2);
  CHECK(find({"weights", std::nullopt, "apple", "orange", 0, 0, ""}).problem().argument == "head");
  CHECK(find({"weights", "no-head", "apple", "orange", 0, 0, ""}).problem().argument == "head");
  CHECK(find({"weight", "fruit-head", "apple", "orange", 0, 0, ""}).problem().argument == "quantity");
  CHECK(find({"weights", "fruit-head", "pear", "orange", 0, 0, ""}).problem().argument == "row");
  CHECK(find({"weights", "fruit-head", std::nullopt, std::nullopt, 0, 7, ""}).problem().argument == "column");
  CHECK(find({"weights", "fruit-head", "", "orange", 0, 0, ""}).problem().argument == "row");
  const auto unnamed = find({"weights", "fruit-head", "apple", std::nullopt, std::nullopt, std::nullopt, ""});
  CHECK(unnamed.problem().argument == "column");
  CHECK(unnamed.problem().code == attention::Code::missing);
  CHECK(find({"sums", "fruit-head", "apple", std::nullopt, std::nullopt, std::nullopt, ""}).ok());
  const attention::Reference badTerm{attention::Quantity::scores, 0, 0, 0, "nothing"};
  const auto trace = attention::trace(lesson, request);
  CHECK(attention::explain(lesson, request, trace, badTerm).problem().argument == "term");
}
