package org.rihla.centre.site;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Gathers the parts of a person's file that all modules contribute. */
@Component
public class FilePanels {
    private final List<FilePanel> panels;

    FilePanels(List<FilePanel> panels) {
        this.panels = panels;
    }

    /** The parts of one column, in their order; a template shows each by {@link Frame#part}. */
    public List<FilePanel.Panel> of(String person, Visitor visitor, FilePanel.Column column) {
        return panels.stream()
                .flatMap(panel -> panel.panel(person, visitor).stream())
                .filter(panel -> panel.column() == column)
                .sorted(Comparator.comparingInt(FilePanel.Panel::order))
                .toList();
    }
}
