#pragma once

#include <cstdint>
#include <cstring>
#include <limits>

// Before a loop over lanes of a tile: written out, so that its sums stay in registers.
#ifdef __clang__
#define WRITTEN_OUT _Pragma("clang loop unroll(full)")
#else
#define WRITTEN_OUT _Pragma("GCC unroll 8")
#endif

// A function that is not inlined: hosts compile well what has run for a while, function by function, and long
// ones out of proportion slowly. So what is hot is in small ones, without the rest.
#define ALONE __attribute__((noinline))

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

inline Bits larger(Bits a, Bits b) { return a > b ? a : b; }

inline Lanes fromBits(Bits bits) {
  Lanes x;
  std::memcpy(&x, &bits, sizeof x);
  return x;
}

inline Bits toBits(Lanes x) {
  Bits bits;
  std::memcpy(&bits, &x, sizeof bits);
  return bits;
}

inline Bits magnitudeBits(Lanes x) { return toBits(x) & 0x7fffffff; }

#ifdef ATTENTION_RELAXED_SIMD
// Emscripten 3.1 has this instruction under a number from before the standard: scripts/streaming-module.mjs
// puts the standard's instruction in the place of each call.
extern "C" __attribute__((const, nothrow, import_module("relaxed"), import_name("madd"))) Lanes relaxedMadd(
    Lanes a, Lanes b, Lanes c);
inline Lanes multiplyAdd(Lanes a, Lanes b, Lanes c) { return relaxedMadd(a, b, c); }
#else
inline Lanes multiplyAdd(Lanes a, Lanes b, Lanes c) { return a * b + c; }
#endif

/// Rows become columns.
inline void transpose(Lanes (&rows)[4]) {
  const Lanes a = __builtin_shufflevector(rows[0], rows[1], 0, 4, 1, 5);
  const Lanes b = __builtin_shufflevector(rows[2], rows[3], 0, 4, 1, 5);
  const Lanes c = __builtin_shufflevector(rows[0], rows[1], 2, 6, 3, 7);
  const Lanes d = __builtin_shufflevector(rows[2], rows[3], 2, 6, 3, 7);
  rows[0] = __builtin_shufflevector(a, b, 0, 1, 4, 5);
  rows[1] = __builtin_shufflevector(a, b, 2, 3, 6, 7);
  rows[2] = __builtin_shufflevector(c, d, 0, 1, 4, 5);
  rows[3] = __builtin_shufflevector(c, d, 2, 3, 6, 7);
}

/// 2^x for x <= 0; below -126 it stays at 2^-126. x is parted into a whole number, which the rounding
/// of x + 1.5·2^23 leaves in the low bits, and a rest within ±1/2, whose power is a polynomial of degree 5
/// (interpolated at Chebyshev's nodes: within 1.0e-7, before rounding).
inline Lanes exp2(Lanes x) {
  const Lanes shift = splat(12582912.0F);
  // In this order it is f32x4.pmax; in the other it is f32x4.max, which costs as much as five of it.
  x = larger(splat(-126.0F), x);
  const Lanes whole = x + shift;
  const Lanes rest = x - (whole - shift);
  Lanes power = splat(1.3390864e-3F);
  power = multiplyAdd(power, rest, splat(9.6760319e-3F));
  power = multiplyAdd(power, rest, splat(5.5503571e-2F));
  power = multiplyAdd(power, rest, splat(2.4022107e-1F));
  power = multiplyAdd(power, rest, splat(6.9314719e-1F));
  power = multiplyAdd(power, rest, splat(1.0F));
  return fromBits(toBits(power) + (toBits(whole) << 23));
}

}  // namespace attention::lanes
