package com.acme.chess;

final class Session {
    private int moves;

    void move() {
        moves++;
    }

    int moves() {
        return moves;
    }
}
