#pragma once

#include <cstddef>

/// What the engine takes at most. Beyond a limit it answers with an error, never with a guess.
namespace attention::limits {

/// Words of one sentence.
inline constexpr std::size_t sentenceWords = 32;
/// Words of one lesson.
inline constexpr std::size_t lessonWords = 64;
/// Next words of one lesson.
inline constexpr std::size_t nextWords = 128;
/// Features of an embedding, a query or a value.
inline constexpr std::size_t features = 128;
/// Heads of one lesson.
inline constexpr std::size_t heads = 8;
/// Any embedding or matrix value of a lesson lies within plus or minus this.
inline constexpr double magnitude = 1e6;
/// Scale, of a lesson and of attention alone, and temperature.
inline constexpr double factor = 1e6;
/// Elements of any one vector or matrix that goes in or comes out, scores of all heads together (16 MiB
/// as float32).
inline constexpr std::size_t elements = std::size_t{1} << 22;

/// Words whose vectors a training may use, and its next words.
inline constexpr std::size_t trainingWords = 4096;
/// Rank and heads of a trained layer, sentences of one update, and what a gradient is multiplied by.
inline constexpr int trainingRank = 64;
inline constexpr int trainingHeads = 8;
inline constexpr int trainingBatch = 256;
inline constexpr double trainingRate = 1000;

}  // namespace attention::limits
