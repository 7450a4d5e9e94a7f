#include "attention/similarity.hpp"

#include <algorithm>
#include <cmath>

#include "attention/numbers.hpp"
#include "text.hpp"

namespace attention {
namespace {

Maybe problemOf(const Vector& a, const Vector& b) {
  if (a.size() == 0) return refused(Code::empty, "a", Phrase::of("numbers.some"), Phrase::of("none"));
  if (a.size() != b.size()) {
    return refused(Code::shape, "b",
                   Phrase::of("numbers.as").with("name", "a").with("count", double(a.size())),
                   double(b.size()));
  }
  if (!allFinite(a.data(), a.size())) {
    return refused(Code::notFinite, "a", Phrase::of("numbers.finite"), Phrase::of("not.finite"));
  }
  if (!allFinite(b.data(), b.size())) {
    return refused(Code::notFinite, "b", Phrase::of("numbers.finite"), Phrase::of("not.finite"));
  }
  return nullptr;
}

std::vector<SimilarityExplanation::Part> productsOf(const Vector& a, const Vector& b) {
  std::vector<SimilarityExplanation::Part> products(std::size_t(a.size()));
  for (std::size_t i = 0; i < products.size(); ++i) {
    const auto place = counted(i + 1);
    const auto k = Eigen::Index(i);
    products[i] = {std::string("a").append(place).append(" × b").append(place), a[k] * b[k]};
  }
  return products;
}

}  // namespace

Result<Similarity> similarity(const Vector& a, const Vector& b) {
  if (auto problem = problemOf(a, b)) return problem;
  const double product = dot(a, b);
  const double scaled = product / std::sqrt(static_cast<double>(a.size()));
  if (!std::isfinite(product)) {
    return refused(Code::overLimit, "a", Phrase::of("dot.within"), Phrase::of("overflow"));
  }
  const double lengthA = length(a);
  const double lengthB = length(b);
  if (lengthA == 0 || lengthB == 0) return Similarity{product, std::nullopt, std::nullopt, scaled};
  double ofDirections = 0;
  for (Eigen::Index i = 0; i < a.size(); ++i) ofDirections += (a[i] / lengthA) * (b[i] / lengthB);
  const double cosine = std::clamp(ofDirections, -1.0, 1.0);
  return Similarity{product, cosine, std::acos(cosine), scaled};
}

Result<SimilarityExplanation> explainSimilarity(const Vector& a, const Vector& b,
                                                const std::string& quantity) {
  auto found = similarity(a, b);
  if (!found.ok()) return found.refusal();
  const Similarity& s = found.value();
  if (quantity == "dot") return SimilarityExplanation{s.dot, "sum", productsOf(a, b)};
  if (quantity == "scaled") {
    return SimilarityExplanation{s.scaled, "quotient", {{"dot", s.dot}, {"√d", std::sqrt(double(a.size()))}}};
  }
  if (quantity == "cosine") {
    return SimilarityExplanation{
        s.cosine, "quotient", {{"dot", s.dot}, {"|a|", length(a)}, {"|b|", length(b)}}};
  }
  if (quantity == "angle") return SimilarityExplanation{s.angle, "arccosine", {{"cosine", s.cosine}}};
  return refused(Code::unknownName, "quantity",
                 Phrase::of("one.of").with("names", "dot, cosine, angle, scaled"), quantity);
}

}  // namespace attention
