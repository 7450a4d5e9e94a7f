#include "attention/similarity.hpp"

#include <algorithm>
#include <cmath>

namespace attention {
namespace {

std::optional<Problem> problemOf(const Vector& a, const Vector& b) {
  if (a.size() == 0) return Problem{Code::empty, "a", Phrase::of("numbers.some"), Phrase::of("none")};
  if (a.size() != b.size()) {
    return Problem{Code::shape, "b",
                   Phrase::of("numbers.as").with("name", "a").with("count", double(a.size())),
                   std::to_string(b.size())};
  }
  if (!a.allFinite()) {
    return Problem{Code::notFinite, "a", Phrase::of("numbers.finite"), Phrase::of("not.finite")};
  }
  if (!b.allFinite()) {
    return Problem{Code::notFinite, "b", Phrase::of("numbers.finite"), Phrase::of("not.finite")};
  }
  return std::nullopt;
}

}  // namespace

Result<Similarity> similarity(const Vector& a, const Vector& b) {
  if (auto problem = problemOf(a, b)) return *problem;
  const double dot = a.dot(b);
  const double scaled = dot / std::sqrt(static_cast<double>(a.size()));
  if (!std::isfinite(dot)) {
    return Problem{Code::overLimit, "a", Phrase::of("dot.within"), Phrase::of("overflow")};
  }
  const double lengthA = a.stableNorm();
  const double lengthB = b.stableNorm();
  if (lengthA == 0 || lengthB == 0) return Similarity{dot, std::nullopt, std::nullopt, scaled};
  const double cosine = std::clamp((a / lengthA).dot(b / lengthB), -1.0, 1.0);
  return Similarity{dot, cosine, std::acos(cosine), scaled};
}

Result<SimilarityExplanation> explainSimilarity(const Vector& a, const Vector& b,
                                                const std::string& quantity) {
  const auto found = similarity(a, b);
  if (!found.ok()) return found.problem();
  const Similarity& s = found.value();
  SimilarityExplanation answer;
  if (quantity == "dot") {
    answer = {s.dot, "sum", {}};
    for (Eigen::Index i = 0; i < a.size(); ++i) {
      answer.terms.push_back({"a" + std::to_string(i + 1) + " × b" + std::to_string(i + 1), a[i] * b[i]});
    }
  } else if (quantity == "scaled") {
    answer = {s.scaled, "quotient", {{"dot", s.dot}, {"√d", std::sqrt(double(a.size()))}}};
  } else if (quantity == "cosine") {
    answer = {s.cosine, "quotient", {{"dot", s.dot}, {"|a|", a.stableNorm()}, {"|b|", b.stableNorm()}}};
  } else if (quantity == "angle") {
    answer = {s.angle, "arccosine", {{"cosine", s.cosine}}};
  } else {
    return Problem{Code::unknownName, "quantity",
                   Phrase::of("one.of").with("names", "dot, cosine, angle, scaled"), quantity};
  }
  return answer;
}

}  // namespace attention
