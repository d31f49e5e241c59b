package io.github.jhtop.workloads.pingpong;

/**
 * What is left when the game is over.
 *
 * @param rally the rounds
 * @param touches how often lines of memory were touched, by both
 */
record Score(Rally rally, long touches) {}
