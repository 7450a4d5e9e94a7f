#include "attention/word_vectors.hpp"

#include <doctest/doctest.h>

#include <cmath>

#include "apple.hpp"

using attention::WordVectors;

namespace {

/// king, queen, man, woman, pear, and one without a direction; by the whole numbers of the pack.
WordVectors words() {
  return WordVectors::of({1, .5F, 1, .5F, 2, 1}, {1, 1, 0, 2, 2, 4, 1, 0, 0, 2, 0, 4, 0, -1, 0, 0, 0, 0}, 3)
      .value();
}

}  // namespace

TEST_CASE("a vector is its whole numbers times its scale, and can be brought to a length") {
  CHECK(words().row(1) == apple::matrix({{1, 1, 2}}).row(0));
  const auto two = words().rows({4, 0}, 2);
  CHECK(two.row(0) == apple::matrix({{0, -2, 0}}).row(0));
  CHECK(two.row(1).norm() == doctest::Approx(2));
  CHECK(words().rows({5}, 2).isZero());
}

TEST_CASE("neighbours come by their cosine, without the word itself and what has no direction") {
  const auto near = words().nearest(words().row(0), {0}, 10);
  REQUIRE(near.size() == 4);
  CHECK(near[0].word == 2);
  CHECK(near[0].cosine == doctest::Approx(1 / std::sqrt(2.0)));
  CHECK(near[3].word == 4);
  CHECK(near[3].cosine == doctest::Approx(-1 / std::sqrt(2.0)));
}

TEST_CASE("king - man + woman is queen") {
  const auto found = words().nearest(words().sum({0, 3}, {2}), {0, 3, 2}, 1);
  REQUIRE(found.size() == 1);
  CHECK(found[0].word == 1);
  CHECK(words().nearest(words().sum({0}, {0}), {}, 3).empty());
}

TEST_CASE("the mean cosine of a vector with words is that of their cosines") {
  const attention::RowVector king = words().row(0);
  CHECK(words().meanCosine(king, {2, 4}) == doctest::Approx(0).scale(1));
  CHECK(words().meanCosine(7 * king, {2}) == doctest::Approx(1 / std::sqrt(2.0)));
  CHECK(words().meanCosine(0 * king, {2}) == 0);
  CHECK(words().meanCosine(king, {}) == 0);
}

TEST_CASE("a pack of another shape is refused") {
  const auto refused = WordVectors::of({1, 1}, {1, 2, 3}, 2);
  REQUIRE_FALSE(refused.ok());
  CHECK(refused.problem().argument == "vectors.data");
  CHECK_FALSE(WordVectors::of({}, {}, 2).ok());
}

TEST_CASE("the projection keeps what varies most, and says how much") {
  // Along (3, 4, 0)/5 by ±5, across it by ±1, and nothing else.
  const auto points = apple::matrix({{13, 14, 1}, {7, 6, 1}, {10.8, 9.4, 1}, {9.2, 10.6, 1}});
  const auto found = attention::projection(points).value();
  CHECK(found.mean.isApprox(apple::matrix({{10, 10, 1}}).row(0)));
  CHECK(found.axes.row(0).isApprox(apple::matrix({{.6, .8, 0}}).row(0), 1e-9));
  CHECK(found.variances(0) == doctest::Approx(12.5));
  CHECK(found.variances(1) == doctest::Approx(.5));
  CHECK(found.variances.sum() == doctest::Approx(13));
  CHECK(found.coordinates(0, 0) == doctest::Approx(5));
  CHECK(found.coordinates(2, 0) == doctest::Approx(0).scale(1));
  CHECK_FALSE(attention::projection(apple::matrix({{1, 2}})).ok());
}
