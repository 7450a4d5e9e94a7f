#include "attention/random.hpp"

namespace attention {
namespace {

constexpr std::uint64_t golden = 0x9e3779b97f4a7c15U;

std::uint64_t mixed(std::uint64_t z) {
  z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
  z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
  return z ^ (z >> 31U);
}

}  // namespace

Random::Random(std::uint64_t seed, std::uint64_t stream)
    : state_(mixed(mixed(seed + golden) ^ mixed(stream + 2 * golden))) {}

std::uint64_t Random::next() { return mixed(state_ += golden); }

double Random::uniform() { return static_cast<double>(next() >> 11U) * 0x1p-53; }

std::uint64_t Random::below(std::uint64_t count) {
  // The bias of a remainder is below count / 2^64: nothing beside the counts used here.
  return next() % count;
}

}  // namespace attention
