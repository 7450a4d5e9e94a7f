#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "attention/error.hpp"
#include "attention/matrix.hpp"

namespace attention {

/// How two vectors of one length d compare.
struct Similarity {
  double dot;                    ///< a · b
  std::optional<double> cosine;  ///< a · b / (|a| |b|), -1 to 1; none where a vector has length 0
  std::optional<double> angle;   ///< radians, 0 to pi; none where a vector has length 0
  double scaled;                 ///< a · b / sqrt(d)
};

/// Compares a (d) and b (d). Problems: shape, empty, notFinite.
Result<Similarity> similarity(const Vector& a, const Vector& b);

/// One number of a comparison with the terms it was made of.
struct SimilarityExplanation {
  struct Part {
    std::string name;
    std::optional<double> value;
  };
  std::optional<double> value;
  std::string_view operation;
  std::vector<Part> terms;
};

/// The terms of `quantity`: dot, cosine, angle or scaled. Problems: as similarity, unknownName.
Result<SimilarityExplanation> explainSimilarity(const Vector& a, const Vector& b,
                                                const std::string& quantity);

}  // namespace attention
