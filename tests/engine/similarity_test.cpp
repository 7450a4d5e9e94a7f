#include "attention/similarity.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <limits>

using attention::similarity;
using attention::Vector;

namespace {
Vector vector(std::initializer_list<double> values) {
  Vector v(Eigen::Index(values.size()));
  Eigen::Index i = 0;
  for (const double value : values) v[i++] = value;
  return v;
}
}  // namespace

TEST_CASE("similarity compares by hand-worked values") {
  const auto s = similarity(vector({3, 4}), vector({4, 3})).value();
  CHECK(s.dot == doctest::Approx(24));
  CHECK(*s.cosine == doctest::Approx(0.96));
  CHECK(*s.angle == doctest::Approx(std::acos(0.96)));
  CHECK(s.scaled == doctest::Approx(24 / std::sqrt(2.0)));
}

TEST_CASE("orthogonal vectors have no dot product and a right angle") {
  const auto s = similarity(vector({1, -1, 1}), vector({1, 1, 0})).value();
  CHECK(s.dot == 0);
  CHECK(*s.angle == doctest::Approx(std::acos(-1.0) / 2));
}

TEST_CASE("a vector of length 0 has no direction") {
  const auto s = similarity(vector({0, 0}), vector({1, 2})).value();
  CHECK(s.dot == 0);
  CHECK_FALSE(s.cosine.has_value());
  CHECK_FALSE(s.angle.has_value());
}

TEST_CASE("the cosine stays within its range for parallel and for huge vectors") {
  const auto s = similarity(vector({0.1, 0.2, 0.3}), vector({0.3, 0.6, 0.9})).value();
  CHECK(*s.cosine <= 1);
  CHECK(std::isfinite(*s.angle));
  const auto huge = similarity(vector({1e150, 0}), vector({1e150, 1e150})).value();
  CHECK(*huge.cosine == doctest::Approx(std::sqrt(0.5)));
}

TEST_CASE("bad vectors are refused with the argument's name") {
  CHECK(similarity(vector({}), vector({})).problem().argument == "a");
  CHECK(similarity(vector({1}), vector({1, 2})).problem().code == attention::Code::shape);
  const double nan = std::numeric_limits<double>::quiet_NaN();
  CHECK(similarity(vector({1}), vector({nan})).problem().argument == "b");
}

TEST_CASE("the terms of a dot product add up to it") {
  const auto e = attention::explainSimilarity(vector({1, 2, 3}), vector({4, 5, 6}), "dot").value();
  double sum = 0;
  for (const auto& term : e.terms) sum += *term.value;
  CHECK(sum == doctest::Approx(32));
  CHECK(e.terms.size() == 3);
}
