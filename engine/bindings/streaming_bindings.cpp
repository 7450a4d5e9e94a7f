// The edge between C++ and JavaScript of the module for attention at speed: plain exports of numbers and
// addresses, which streaming-module.mjs alone calls. The module has no glue, imports nothing, and its memory
// is the stack, the workspace and one room for the matrices of a call.

#include <cmath>

#include "attention/streaming.hpp"
#include "attention/streaming_checks.hpp"
#include "attention/streaming_cost.hpp"

using namespace attention::streaming;

#define EXPORTED(name) extern "C" __attribute__((export_name(#name))) auto name

extern "C" unsigned char __heap_base;  // NOLINT(bugprone-reserved-identifier): the linker's name

namespace {

/// Addresses of what JavaScript fills and reads, in this order.
struct Room {
  float* queries;
  float* keys;
  float* values;
  void* mask;
  float* output;
  float* scores;
};

Asked asked;
Input input;
Room room;
Refusal refused;

/// Takes addresses one after another, each at the start of a cache line.
class Layout {
 public:
  template <class T>
  T* take(double count) {
    auto* const at = reinterpret_cast<T*>(std::size_t(end_));  // NOLINT(performance-no-int-to-ptr)
    end_ = std::ceil((end_ + count * sizeof(T)) / 64) * 64;
    return at;
  }
  /// Whether memory reaches so far, or could be made to.
  [[nodiscard]] bool exists() const {
    constexpr double page = 65536;
    const double missing = std::ceil(end_ / page) - double(__builtin_wasm_memory_size(0));
    return missing <= 0 ||
           (end_ < 4294967296.0 && int(__builtin_wasm_memory_grow(0, std::size_t(missing))) != -1);
  }
  [[nodiscard]] double bytes() const { return end_; }

 private:
  double end_ = std::ceil(double(reinterpret_cast<std::size_t>(&__heap_base)) / 64) * 64;
};

constexpr double mebibyte = 1048576;

bool refuse(const Refusal& why) {
  refused = why;
  return false;
}

bool makeRoom() {
  const Shape& shape = asked.shape;
  const double masked = double(asked.maskRows) * asked.maskColumns;
  Layout layout;
  room.queries = layout.take<float>(double(shape.queryRows) * shape.queryColumns);
  room.keys = layout.take<float>(double(shape.keyRows) * shape.keyColumns);
  room.values = layout.take<float>(double(shape.valueRows) * shape.valueColumns);
  room.mask = layout.take<unsigned char>(masked * (asked.maskKind == MaskKind::added ? sizeof(float) : 1));
  room.output = layout.take<float>(double(shape.queryRows) * shape.valueColumns);
  room.scores = layout.take<float>(asked.isAtOnce ? double(floatsAtOnce(shape)) : 0);
  if (layout.exists()) return true;
  const Saying missing{nullptr, {{"", nullptr, std::ceil(layout.bytes() / mebibyte)}, {"", "MiB", 0}}};
  return refuse({attention::Code::overLimit, "memory", missing, {"none", {}}});
}

}  // namespace

/// Checks what a call says of its arguments and makes room for them.
/// @return the addresses of a Room, or null: see `refusal`
EXPORTED(prepare)
(int queryRows, int queryColumns, int keyRows, int keyColumns, int valueRows, int valueColumns, int heads,
 bool causal, bool hasScale, double scale, int maskKind, int maskRows, int maskColumns, bool isAtOnce)
    ->const Room* {
  asked.shape = {queryRows, queryColumns, keyRows, keyColumns, valueRows, valueColumns, heads};
  asked.maskKind = MaskKind(maskKind);
  asked.maskRows = maskRows;
  asked.maskColumns = maskColumns;
  asked.scale = hasScale ? scale : 1;
  asked.isAtOnce = isAtOnce;
  if (const auto wrong = wrongShapes(asked)) {
    refuse(*wrong);
    return nullptr;
  }
  input.shape = asked.shape;
  input.causal = causal;
  input.scale = float(hasScale ? scale : 1 / std::sqrt(double(queryColumns) / heads));
  return makeRoom() ? &room : nullptr;
}

/// Computes the output of what `prepare` has made room for.
/// @return false: see `refusal`
EXPORTED(run)()->bool {
  input.queries = room.queries;
  input.keys = room.keys;
  input.values = room.values;
  input.visible = asked.maskKind == MaskKind::visible ? static_cast<const std::uint8_t*>(room.mask) : nullptr;
  input.added = asked.maskKind == MaskKind::added ? static_cast<const float*>(room.mask) : nullptr;
  if (const auto wrong = wrongNumbers(input)) return refuse(*wrong);
  const bool isFinite =
      asked.isAtOnce ? attendAtOnce(input, room.scores, room.output) : attend(input, room.output);
  return isFinite || refuse(beyondFloat32());
}

EXPORTED(refusal)()->const Refusal* { return &refused; }

EXPORTED(errorTable)()->const attention::CodeRow* { return attention::errorTable.data(); }

EXPORTED(errorCount)()->int { return int(attention::errorTable.size()); }

/// @return four numbers: pairs, scores, weightedValues, total
EXPORTED(multiplications)
(double queries, double keys, double dk, double dv, double heads, bool causal)->const Multiplications* {
  static Multiplications count;
  count = multiplications(Sizes{queries, keys, dk, dv, heads}, causal);
  return &count;
}

/// @return eight numbers: inputs, output, streaming, atOnce, scores, besideScores, totalStreaming,
/// totalAtOnce
EXPORTED(memoryOf)(double queries, double keys, double dk, double dv, double heads)->const Memory* {
  static Memory bytes;
  bytes = memory(Sizes{queries, keys, dk, dv, heads});
  return &bytes;
}

/// @return the address of room for `count` doubles, or null
EXPORTED(doubles)(int count)->double* {
  Layout layout;
  auto* const at = layout.take<double>(count);
  return layout.exists() ? at : nullptr;
}

/// Of sizes and, after them, times in the room of `doubles`.
/// @return two numbers: exponent, factor
EXPORTED(fitPowerLaw)(const double* sizes, int count)->const PowerLaw* {
  static PowerLaw law;
  law = fitPowerLaw(sizes, sizes + count, std::size_t(count));
  return &law;
}

/// Of a law and a size: factor · size^exponent.
EXPORTED(evaluatePowerLaw)(double exponent, double factor, double size)->double {
  return evaluate(PowerLaw{exponent, factor}, size);
}
