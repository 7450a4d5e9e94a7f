#pragma once

#include <cstdint>

namespace attention {

/// Numbers that look random and are the same everywhere for the same seed: SplitMix64 (Steele, Lea and
/// Flood 2014, "Fast splittable pseudorandom number generators"). `stream` gives one seed many sequences.
class Random {
 public:
  explicit Random(std::uint64_t seed, std::uint64_t stream = 0);

  std::uint64_t next();
  /// Uniform in [0, 1), a multiple of 2^-53.
  double uniform();
  /// Uniform in {0, …, count - 1}; count at least 1.
  std::uint64_t below(std::uint64_t count);

 private:
  std::uint64_t state_;
};

}  // namespace attention
