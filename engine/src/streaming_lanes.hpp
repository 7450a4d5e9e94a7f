#pragma once

#include <cstdint>
#include <cstring>
#include <limits>

/// Four float32 at a time, in the vector extensions that GCC and clang share: SSE or NEON natively, simd128
/// in WebAssembly, and four single numbers where there is no SIMD.
namespace attention::lanes {

using Lanes = float __attribute__((vector_size(16)));
using Bits = std::int32_t __attribute__((vector_size(16)));

inline constexpr int width = 4;

inline Lanes load(const float* from) {
  Lanes x;
  std::memcpy(&x, from, sizeof x);
  return x;
}

inline void store(float* to, Lanes x) { std::memcpy(to, &x, sizeof x); }

inline Lanes splat(float x) { return Lanes{x, x, x, x}; }

/// Written so that it is one instruction (f32x4.pmax) with no care for NaN and the sign of zero.
inline Lanes larger(Lanes a, Lanes b) { return a < b ? b : a; }

#ifdef ATTENTION_RELAXED_SIMD
// Emscripten 3.1 has this instruction under a number from before the standard: scripts/relaxed.mjs puts the
// standard's instruction in the place of each call.
extern "C" __attribute__((const, nothrow, import_module("relaxed"), import_name("madd"))) Lanes relaxedMadd(
    Lanes a, Lanes b, Lanes c);
inline Lanes multiplyAdd(Lanes a, Lanes b, Lanes c) { return relaxedMadd(a, b, c); }
#else
inline Lanes multiplyAdd(Lanes a, Lanes b, Lanes c) { return a * b + c; }
#endif

/// 2^x for x <= 0; below -126 it stays at 2^-126. x is parted into a whole number, which the rounding
/// of x + 1.5·2^23 leaves in the low bits, and a rest within ±1/2, whose power is a polynomial of degree 5
/// (interpolated at Chebyshev's nodes: within 1.0e-7, before rounding).
inline Lanes exp2(Lanes x) {
  const Lanes shift = splat(12582912.0F);
  x = larger(x, splat(-126.0F));
  const Lanes whole = x + shift;
  const Lanes rest = x - (whole - shift);
  Lanes power = splat(1.3390864e-3F);
  power = multiplyAdd(power, rest, splat(9.6760319e-3F));
  power = multiplyAdd(power, rest, splat(5.5503571e-2F));
  power = multiplyAdd(power, rest, splat(2.4022107e-1F));
  power = multiplyAdd(power, rest, splat(6.9314719e-1F));
  power = multiplyAdd(power, rest, splat(1.0F));
  Bits bits;
  Bits exponent;
  std::memcpy(&bits, &power, sizeof bits);
  std::memcpy(&exponent, &whole, sizeof exponent);
  bits += exponent << 23;
  std::memcpy(&power, &bits, sizeof power);
  return power;
}

}  // namespace attention::lanes
