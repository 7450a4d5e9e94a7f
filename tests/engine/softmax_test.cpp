#include "attention/softmax.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <limits>

#include "apple.hpp"

using apple::matrix;
using attention::Matrix;
using attention::softmax;
using attention::Visible;

TEST_CASE("softmax of 0, ln 2, ln 5 is an eighth, a quarter, five eighths") {
  const auto s = softmax(matrix({{0, std::log(2), std::log(5)}}));
  CHECK(s.weights(0, 0) == doctest::Approx(0.125));
  CHECK(s.weights(0, 1) == doctest::Approx(0.25));
  CHECK(s.weights(0, 2) == doctest::Approx(0.625));
}

TEST_CASE("the exponential is the standard library's, to two units in the last place") {
  double worst = 0;
  for (int i = 0; i <= 200000; ++i) {
    for (const double x : {-3.54e-3 * i, -1e-8 * i, -0.1 * std::pow(0.999, i)}) {
      const double expected = std::exp(x);
      worst = std::max(worst, std::abs(attention::exponential(x) - expected) / expected);
    }
  }
  CHECK(worst < 2 * std::numeric_limits<double>::epsilon());
  CHECK(attention::exponential(0) == 1);
  CHECK(attention::exponential(-708) > 0);
  CHECK(attention::exponential(-709) == 0);
  CHECK(attention::exponential(-std::numeric_limits<double>::infinity()) == 0);
}

TEST_CASE("rows sum to 1 and the largest exponential is 1, even at ±1e4 and ±1e300") {
  for (const double size : {1.0, 1e4, 1e8, 1e300}) {
    const auto s = softmax(matrix({{size, -size, 0}, {-size, -size, -size}}));
    CHECK(s.weights.allFinite());
    CHECK(s.weights.row(0).sum() == doctest::Approx(1));
    CHECK(s.weights.row(1).sum() == doctest::Approx(1));
    CHECK(s.exponentials.maxCoeff() == doctest::Approx(1));
  }
}

TEST_CASE("a shift of all scores changes no weight") {
  const Matrix x = matrix({{1, 2, -3, 0.5}});
  const Matrix shifted = (x.array() + 1234.5).matrix();
  CHECK((softmax(x).weights - softmax(shifted).weights).cwiseAbs().maxCoeff() < 1e-12);
}

TEST_CASE("what is not visible has weight 0, and a row masked whole is 0, never NaN") {
  Visible visible = Visible::Constant(2, 3, true);
  visible(0, 2) = false;
  visible.row(1) = false;
  const auto s = softmax(matrix({{1, 1, 1e9}, {1, 2, 3}}), visible);
  CHECK(s.weights(0, 0) == doctest::Approx(0.5));
  CHECK(s.weights(0, 2) == 0);
  CHECK(s.weights.row(1).cwiseAbs().sum() == 0);
  CHECK(s.weights.allFinite());
}

TEST_CASE("a score of minus infinity counts as not visible") {
  const double nothing = -std::numeric_limits<double>::infinity();
  const auto s = softmax(matrix({{0, nothing}, {nothing, nothing}}));
  CHECK(s.weights(0, 0) == 1);
  CHECK(s.weights.row(1).sum() == 0);
}
