#include "attention/sensitivity.hpp"

#include <doctest/doctest.h>

#include <cmath>

#include "apple.hpp"

using attention::Quantity;
using attention::Reference;
using attention::Slot;

namespace {

double numberOf(const attention::Trace& t, const Reference& r) {
  const auto& pass = t.layer.heads[std::size_t(r.head)].pass;
  if (r.quantity == Quantity::scores) return pass.scores(r.row, r.column);
  if (r.quantity == Quantity::scaledScores) return pass.scaledScores(r.row, r.column);
  if (r.quantity == Quantity::weights) return pass.softmax.weights(r.row, r.column);
  if (r.quantity == Quantity::update) return t.layer.update(r.row, r.column);
  if (r.quantity == Quantity::output) return t.layer.output(r.row, r.column);
  return t.nextWord.probabilities(r.column);
}

double derivativeAt(const attention::Parameters& by, const Slot& slot) {
  if (slot.matrix == 0) return by.embeddings(slot.row, slot.column);
  const auto& head = by.heads[std::size_t(slot.matrix - 1) / 4];
  const auto which = (slot.matrix - 1) % 4;
  const auto& m = which == 0 ? head.W_Q : which == 1 ? head.W_K : which == 2 ? head.W_V : head.W_O;
  return m(slot.row, slot.column);
}

/// (f(x + h) - f(x - h)) / 2h along one slider.
double slope(const attention::Lesson& lesson, const attention::TraceRequest& request, const Reference& of,
             const Slot& slot, double own) {
  constexpr double h = 1e-5;
  const auto at = [&](double value) {
    auto edited = request;
    edited.edits.push_back({slot, value});
    return numberOf(attention::trace(lesson, edited), of);
  };
  return (at(own + h) - at(own - h)) / (2 * h);
}

}  // namespace

TEST_CASE("every slider's derivative is what moving it a little shows") {
  const auto lesson = apple::lesson();
  for (const auto& sentence : {"A", "B", "apple and an apple"}) {
    for (const bool causal : {false, true}) {
      auto request = apple::request(lesson, sentence);
      request.options.causal = causal;
      request.edits = {{{0, 0, 0}, .4}, {{1, 1, 2}, .3}};
      const auto parameters = applied(lesson.parameters, request.edits);
      for (const Reference& of :
           {Reference{Quantity::weights, 0, request.sentence.focus, 0, ""},
            Reference{Quantity::scores, 1, request.sentence.focus, 1, ""},
            Reference{Quantity::scaledScores, 0, 0, 0, ""}, Reference{Quantity::update, 0, 0, 1, ""},
            Reference{Quantity::output, 0, request.sentence.focus, 0, ""},
            Reference{Quantity::nextWord, 0, 0, 1, ""}}) {
        const auto found = attention::sensitivity(lesson, request, of).value();
        CHECK(found.value == doctest::Approx(numberOf(attention::trace(lesson, request), of)));
        for (int matrix = 0; matrix < 9; ++matrix) {
          const auto rows = matrix == 0 ? 11 : 5;
          for (Eigen::Index i = 0; i < rows; ++i) {
            for (Eigen::Index j = 0; j < 5; ++j) {
              const Slot slot{matrix, i, j};
              const double own = derivativeAt(parameters, slot);
              CHECK(derivativeAt(found.derivatives, slot) ==
                    doctest::Approx(slope(lesson, request, of, slot, own)).epsilon(1e-5).scale(1));
            }
          }
        }
      }
    }
  }
}

TEST_CASE("the ways of a derivative sum to it") {
  const auto lesson = apple::lesson();
  const auto request = apple::request(lesson, "A");
  const auto s =
      attention::sensitivity(lesson, request, {Quantity::output, 0, request.sentence.focus, 0, ""}).value();
  const attention::Matrix sum = s.throughQueries + s.throughKeys + s.throughValues + s.throughResidual;
  CHECK(sum.isApprox(s.derivatives.embeddings));
  CHECK(s.throughResidual(0, 0) == 1);
}

TEST_CASE("other numbers have no derivative here, and say which have") {
  const auto lesson = apple::lesson();
  const auto refused =
      attention::sensitivity(lesson, apple::request(lesson, "A"), {Quantity::W_Q, 0, 0, 0, ""});
  REQUIRE_FALSE(refused.ok());
  CHECK(refused.problem().argument == "quantity");
}

TEST_CASE("the smallest change makes a word win, and not by more than it takes") {
  const auto lesson = apple::lesson();
  const auto request = apple::request(lesson, "B");
  const auto row = request.sentence.focus;
  // In the fruit head "a" is ahead of phone: see that phone can be made to win.
  const Reference phone{Quantity::weights, 0, row, 4, ""};
  const auto path = attention::smallestChange(lesson, request, phone);
  REQUIRE(path.isReached);
  REQUIRE_FALSE(path.steps.empty());
  auto after = request;
  after.edits = path.steps.back();
  const auto weights = attention::trace(lesson, after).layer.heads[0].pass.softmax.weights;
  Eigen::Index winner = 0;
  weights.row(row).maxCoeff(&winner);
  CHECK(winner == 4);
  double moved = 0;
  for (const auto& [slot, value] : path.steps.back()) {
    moved += std::pow(value - lesson.parameters.embeddings(slot.row, slot.column), 2);
  }
  // Raising phone.fruit alone would take the lead as well, by a larger change.
  double alone = 0;
  for (; alone < 5; alone += .01) {
    auto other = request;
    other.edits = {{{0, 2, 0}, alone}};
    attention::trace(lesson, other).layer.heads[0].pass.softmax.weights.row(row).maxCoeff(&winner);
    if (winner == 4) break;
  }
  CHECK(std::sqrt(moved) < alone + .05);
}

TEST_CASE("a word that wins already is not moved; one that is masked cannot be reached") {
  const auto lesson = apple::lesson();
  auto request = apple::request(lesson, "A");
  const auto won = attention::smallestChange(lesson, request, {Quantity::weights, 0, 3, 6, ""});
  CHECK(won.isReached);
  CHECK(won.steps.empty());
  request.options.causal = true;
  const auto masked = attention::smallestChange(lesson, request, {Quantity::weights, 0, 3, 6, ""});
  CHECK_FALSE(masked.isReached);
  CHECK(masked.steps.empty());
}
