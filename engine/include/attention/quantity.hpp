#pragma once

#include <array>
#include <string>
#include <vector>

#include "attention/error.hpp"
#include "attention/trace.hpp"

namespace attention {

enum class Quantity {
  embeddings,
  W_Q,
  W_K,
  W_V,
  W_O,
  nextWords,
  scale,
  temperature,
  queries,
  keys,
  values,
  scores,
  scaledScores,
  exponentials,
  sums,
  weights,
  masked,
  headOutput,
  headOutputs,
  update,
  output,
  logitsBefore,
  nextWordBefore,
  logits,
  nextWord
};

/// What the rows or columns of a quantity stand for.
enum class Axis { none, word, feature, queryFeature, valueFeature, contentFeature, nextWord, headFeature };

struct QuantityRow {
  Quantity quantity;
  const char* name;
  bool ofHead;
  Axis rows;
  Axis columns;
};

/// Every quantity that can be asked about. `output` stands twice: the layer's, and a head's.
inline constexpr std::array<QuantityRow, 25> quantityTable{{
    {Quantity::embeddings, "embeddings", false, Axis::word, Axis::feature},
    {Quantity::W_Q, "W_Q", true, Axis::feature, Axis::queryFeature},
    {Quantity::W_K, "W_K", true, Axis::feature, Axis::queryFeature},
    {Quantity::W_V, "W_V", true, Axis::feature, Axis::valueFeature},
    {Quantity::W_O, "W_O", true, Axis::valueFeature, Axis::feature},
    {Quantity::nextWords, "nextWords", false, Axis::nextWord, Axis::feature},
    {Quantity::scale, "scale", false, Axis::none, Axis::none},
    {Quantity::temperature, "temperature", false, Axis::none, Axis::none},
    {Quantity::queries, "queries", true, Axis::word, Axis::queryFeature},
    {Quantity::keys, "keys", true, Axis::word, Axis::queryFeature},
    {Quantity::values, "values", true, Axis::word, Axis::valueFeature},
    {Quantity::scores, "scores", true, Axis::word, Axis::word},
    {Quantity::scaledScores, "scaledScores", true, Axis::word, Axis::word},
    {Quantity::exponentials, "exponentials", true, Axis::word, Axis::word},
    {Quantity::sums, "sums", true, Axis::word, Axis::none},
    {Quantity::weights, "weights", true, Axis::word, Axis::word},
    {Quantity::masked, "masked", false, Axis::word, Axis::word},
    {Quantity::headOutput, "output", true, Axis::word, Axis::contentFeature},
    {Quantity::headOutputs, "headOutputs", false, Axis::word, Axis::headFeature},
    {Quantity::update, "update", false, Axis::word, Axis::feature},
    {Quantity::output, "output", false, Axis::word, Axis::feature},
    {Quantity::logitsBefore, "nextWordBefore.logits", false, Axis::none, Axis::nextWord},
    {Quantity::nextWordBefore, "nextWordBefore", false, Axis::none, Axis::nextWord},
    {Quantity::logits, "nextWord.logits", false, Axis::none, Axis::nextWord},
    {Quantity::nextWord, "nextWord", false, Axis::none, Axis::nextWord},
}};

const QuantityRow& rowOf(Quantity quantity);

/// The names along an axis, in order; empty for Axis::none.
std::vector<std::string> namesOf(Axis axis, const Lesson& lesson, const TraceRequest& request,
                                 Eigen::Index head);

}  // namespace attention
