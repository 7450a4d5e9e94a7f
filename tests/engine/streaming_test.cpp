#include "attention/streaming.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <limits>
#include <random>
#include <vector>

#include "attention/attention.hpp"
#include "attention/streaming_checks.hpp"
#include "attention/streaming_cost.hpp"

using namespace attention::streaming;
using attention::AttentionInput;
using attention::Matrix;
using attention::Visible;
using Floats = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

namespace {

constexpr float nothing = -std::numeric_limits<float>::infinity();

enum class Kind { none, visible, added };

/// A call in both forms: as float32 for the kernel, and what Eigen's plain version takes.
struct Case {
  Floats queries;
  Floats keys;
  Floats values;
  int heads = 1;
  bool causal = false;
  double scale = 1;
  Kind kind = Kind::none;
  std::vector<std::uint8_t> visible;
  Floats added;

  Case(int nq, int nk, int dk, int dv, int h, unsigned seed)
      : queries(nq, dk * h),
        keys(nk, dk * h),
        values(nk, dv * h),
        heads(h),
        scale(1 / std::sqrt(double(dk))) {
    std::mt19937 generator(seed);
    std::normal_distribution<float> normal;
    for (Floats* m : {&queries, &keys, &values})
      *m = Floats::NullaryExpr(m->rows(), m->cols(), [&] { return normal(generator); });
    visible.resize(std::size_t(nq) * std::size_t(nk));
    added = Floats::NullaryExpr(nq, nk, [&] { return generator() % 2 == 0 ? nothing : normal(generator); });
    for (Eigen::Index i = 0; i < added.size(); ++i)
      visible[std::size_t(i)] = added.data()[i] > nothing ? 1 : 0;
  }

  [[nodiscard]] Input input() const {
    Input in;
    in.queries = queries.data();
    in.keys = keys.data();
    in.values = values.data();
    in.shape = {int(queries.rows()),
                int(queries.cols()),
                int(keys.rows()),
                int(keys.cols()),
                int(values.rows()),
                int(values.cols()),
                heads};
    in.scale = float(scale);
    in.causal = causal;
    if (kind == Kind::visible) in.visible = visible.data();
    if (kind == Kind::added) in.added = added.data();
    return in;
  }

  [[nodiscard]] Matrix expected() const {
    AttentionInput in;
    in.queries = queries.cast<double>();
    in.keys = keys.cast<double>();
    in.values = values.cast<double>();
    in.heads = heads;
    in.causal = causal;
    in.scale = scale;
    if (kind == Kind::visible) {
      const auto isSeen = [this](Eigen::Index i, Eigen::Index j) {
        return visible[std::size_t(i * keys.rows() + j)] != 0;
      };
      in.mask = Visible(Visible::NullaryExpr(queries.rows(), keys.rows(), isSeen));
    }
    if (kind == Kind::added) in.mask = Matrix(added.cast<double>());
    return attention::scaledDotProductAttention(in).value().output;
  }
};

Floats streamed(const Case& one, bool& isFinite) {
  Floats output(one.queries.rows(), one.values.cols());
  output.fill(std::numeric_limits<float>::quiet_NaN());
  isFinite = attend(one.input(), output.data());
  return output;
}

Floats atOnce(const Case& one, bool& isFinite) {
  const Input in = one.input();
  std::vector<float> scores(floatsAtOnce(in.shape), std::numeric_limits<float>::quiet_NaN());
  Floats output(one.queries.rows(), one.values.cols());
  output.fill(std::numeric_limits<float>::quiet_NaN());
  isFinite = attendAtOnce(in, scores.data(), output.data());
  return output;
}

void checkBoth(const Case& one, double within) {
  const Matrix expected = one.expected();
  for (const auto& way : {streamed, atOnce}) {
    bool isFinite = false;
    const Floats output = way(one, isFinite);
    CHECK(isFinite);
    CHECK((output.cast<double>() - expected).cwiseAbs().maxCoeff() <= within);
  }
}

}  // namespace

TEST_CASE("streaming and at once are Eigen's plain attention, for shapes on both sides of every block") {
  const int shapes[][5] = {{1, 1, 1, 1, 1},     {8, 8, 5, 5, 1},    {7, 9, 3, 4, 2},
                           {64, 64, 64, 64, 1}, {65, 63, 64, 8, 1}, {129, 130, 16, 7, 3},
                           {5, 200, 65, 66, 1}, {140, 3, 2, 3, 1},  {17, 70, 1030, 2, 1}};
  for (const auto& shape : shapes) {
    const int nq = shape[0];
    const int nk = shape[1];
    const int dk = shape[2];
    for (const bool causal : {false, true}) {
      for (const Kind kind : {Kind::none, Kind::visible, Kind::added}) {
        Case one(nq, nk, dk, shape[3], shape[4], unsigned(nq + nk));
        one.causal = causal;
        one.kind = kind;
        CAPTURE(nq);
        CAPTURE(nk);
        CAPTURE(dk);
        checkBoth(one, 4e-6);
      }
    }
  }
}

TEST_CASE("any shape, for any numbers") {
  std::mt19937 generator(7);
  const auto upTo = [&](unsigned most) { return int(generator() % most) + 1; };
  for (unsigned seed = 0; seed < 200; ++seed) {
    Case one(upTo(80), upTo(140), upTo(12), upTo(12), upTo(3), seed);
    one.causal = generator() % 2 == 0;
    one.kind = Kind(generator() % 3);
    one.scale = double(upTo(40)) / 10 - 2;
    CAPTURE(seed);
    checkBoth(one, 1e-5);
  }
}

TEST_CASE("on unit-normal input the largest error is below 1e-6") {
  checkBoth(Case(256, 256, 64, 64, 1, 3), 1e-6);
}

TEST_CASE("scores of 1e4 leave the largest alone, and far apart they are exact") {
  Case one(2, 3, 1, 2, 1, 1);
  one.queries << 100, -100;
  one.keys << 100, -100, 0;
  one.scale = 1;
  bool isFinite = false;
  for (const auto& way : {streamed, atOnce}) {
    const Floats output = way(one, isFinite);
    CHECK(isFinite);
    CHECK(output.row(0) == one.values.row(0));
    CHECK(output.row(1) == one.values.row(1));
  }
}

TEST_CASE("a row that sees nothing is 0, and what is hidden weighs nothing") {
  Case one(9, 70, 4, 5, 1, 2);
  one.kind = Kind::visible;
  one.values.row(69).fill(3e38F);
  std::fill(one.visible.begin(), one.visible.begin() + 70, std::uint8_t{0});
  for (std::size_t i = 0; i < 9; ++i) one.visible[i * 70 + 69] = 0;
  bool isFinite = false;
  for (const auto& way : {streamed, atOnce}) {
    const Floats output = way(one, isFinite);
    CHECK(isFinite);
    CHECK(output.row(0).cwiseAbs().maxCoeff() == 0);
    CHECK(output.cwiseAbs().maxCoeff() < 10);
  }
}

TEST_CASE("what is wrong with numbers is said, and by which argument") {
  Case one(20, 20, 4, 4, 1, 5);
  CHECK(!wrongNumbers(one.input()));
  one.kind = Kind::added;
  CHECK(!wrongNumbers(one.input()));
  one.added(3, 3) = std::numeric_limits<float>::infinity();
  CHECK(std::string(wrongNumbers(one.input())->argument) == "mask");
  one.kind = Kind::none;
  one.values(19, 3) = std::numeric_limits<float>::quiet_NaN();
  CHECK(std::string(wrongNumbers(one.input())->argument) == "values");
  one.keys(0, 0) = nothing;
  CHECK(std::string(wrongNumbers(one.input())->argument) == "keys");
}

TEST_CASE("large numbers are fine as long as their scores are") {
  Case one(4, 4, 2, 2, 1, 5);
  one.queries.col(0).fill(1e30F);
  one.keys.col(0).fill(0);
  CHECK(!wrongNumbers(one.input()));
  one.keys(3, 0) = 1e30F;
  CHECK(wrongNumbers(one.input())->code == attention::Code::overLimit);
}

TEST_CASE("the workspace is at most 64 KiB, and the count of memory says it") {
  CHECK(workspaceBytes() <= 65536);
  const Memory bytes = memory({1000, 1000, 64, 64, 1});
  CHECK(bytes.streaming == double(workspaceBytes()));
  CHECK(bytes.atOnce - bytes.streaming ==
        double(floatsAtOnce({1000, 64, 1000, 64, 1000, 64, 1})) * sizeof(float));
}

TEST_CASE("a power law is found from its own times") {
  const double sizes[] = {10, 20, 40, 100};
  double times[4];
  for (int i = 0; i < 4; ++i) times[i] = 3 * std::pow(sizes[i], 1.5);
  const auto [exponent, factor] = fitPowerLaw(sizes, times, 4);
  CHECK(exponent == doctest::Approx(1.5).epsilon(1e-5));
  CHECK(factor == doctest::Approx(3).epsilon(1e-5));
}
