package org.rihla.law.disclosure;

import java.util.ArrayList;
import java.util.List;
import org.rihla.law.Finding;
import org.rihla.law.disclosure.Count.Nature;

/**
 * A table with its totals in the last row and column; lines with one figure and its equal total
 * need no care.
 */
final class Grid {
    private final int height;
    private final int width;
    private final int k;
    private final int[][] values;
    private final boolean[][] hidden;
    private final boolean[][] fixed;

    Grid(List<List<Count>> rows, int k) {
        this.height = rows.size();
        this.width = rows.getFirst().size();
        this.k = k;
        this.values = new int[height + 1][width + 1];
        this.hidden = new boolean[height + 1][width + 1];
        this.fixed = new boolean[height + 1][width + 1];
        fill(rows);
        hideSmall();
    }

    private void fill(List<List<Count>> rows) {
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                Count count = rows.get(row).get(column);
                values[row][column] = count.value();
                values[row][width] += count.value();
                values[height][column] += count.value();
                values[height][width] += count.value();
                fixed[row][column] = count.nature() == Nature.STRUCTURAL_ZERO;
            }
        }
        for (int row = 0; row < height; row++) {
            fixed[row][width] = allFixed(row, 0, 0, 1, width);
        }
        for (int column = 0; column < width; column++) {
            fixed[height][column] = allFixed(0, column, 1, 0, height);
        }
    }

    private boolean allFixed(int row, int column, int down, int right, int length) {
        boolean all = true;
        for (int i = 0; i < length; i++) {
            all &= fixed[row + i * down][column + i * right];
        }
        return all;
    }

    private void hideSmall() {
        for (int row = 0; row <= height; row++) {
            for (int column = 0; column <= width; column++) {
                hidden[row][column] = values[row][column] < k && !fixed[row][column];
            }
        }
    }

    void hideUntilSafe() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int row = 0; row <= height && width > 1; row++) {
                changed |= protectLine(row, 0, 0, 1, width);
            }
            for (int column = 0; column <= width && height > 1; column++) {
                changed |= protectLine(0, column, 1, 0, height);
            }
        }
    }

    /**
     * Hides one more figure of a line if what is hidden there can be worked out; tells whether it
     * did.
     */
    private boolean protectLine(int row, int column, int down, int right, int length) {
        int count = 0;
        int sum = 0;
        int smallest = -1;
        for (int i = 0; i <= length; i++) {
            int r = row + i * down;
            int c = column + i * right;
            if (hidden[r][c]) {
                count++;
                sum += values[r][c];
            } else if (!fixed[r][c]
                    && (smallest < 0
                            || below(r, c, row + smallest * down, column + smallest * right))) {
                smallest = i;
            }
        }
        boolean totalHidden = hidden[row + length * down][column + length * right];
        boolean exposed = count == 1 || (count > 1 && !totalHidden && sum < k);
        if (!exposed || smallest < 0) {
            return false;
        }
        hidden[row + smallest * down][column + smallest * right] = true;
        return true;
    }

    private boolean below(int row, int column, int otherRow, int otherColumn) {
        return values[row][column] < values[otherRow][otherColumn];
    }

    /** Hidden figures, totals not counted. */
    int hiddenFigures() {
        int count = 0;
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                count += hidden[row][column] ? 1 : 0;
            }
        }
        return count;
    }

    SafeTable toTable(Finding finding) {
        List<List<Cell>> rows = new ArrayList<>();
        List<Cell> rowTotals = new ArrayList<>();
        for (int row = 0; row < height; row++) {
            rows.add(cells(row));
            rowTotals.add(cell(row, width));
        }
        return new SafeTable(rows, rowTotals, cells(height), cell(height, width), finding);
    }

    private List<Cell> cells(int row) {
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            cells.add(cell(row, column));
        }
        return cells;
    }

    private Cell cell(int row, int column) {
        return hidden[row][column] ? new Cell.Hidden() : new Cell.Shown(values[row][column]);
    }
}
