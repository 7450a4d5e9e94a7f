#pragma once

#include <optional>

#include "attention/error.hpp"
#include "attention/streaming.hpp"

namespace attention::streaming {

/// What fills a gap of a phrase: a text, or a number where that is null.
struct Filling {
  const char* name = nullptr;
  const char* text = nullptr;
  double number = 0;
};

/// What is said of an input: a phrase by its key, as in error.hpp, or without one the numbers alone ("3 ×
/// 4"). It owns nothing, so that this module needs no strings.
struct Saying {
  const char* key = nullptr;
  Filling gaps[2];
};

/// A problem, in the same words as those of `scaledDotProductAttention`.
struct Refusal {
  Code code = Code::wrongType;
  const char* argument = "";
  Saying expected;
  Saying received;
};

/// What a mask holds.
enum class MaskKind { none, visible, added };

/// What is checked before there is room for the numbers.
struct Asked {
  Shape shape;
  MaskKind maskKind = MaskKind::none;
  int maskRows = 0;
  int maskColumns = 0;
  double scale = 1;
  bool isAtOnce = false;
};

/// empty, shape, overLimit, notFinite (scale), each with the argument's name.
std::optional<Refusal> wrongShapes(const Asked& asked);

/// notFinite, and overLimit where scores are beyond float32, with the argument's name.
std::optional<Refusal> wrongNumbers(const Input& in);

/// Scores, sums or outputs beyond float32.
Refusal beyondFloat32();

}  // namespace attention::streaming
