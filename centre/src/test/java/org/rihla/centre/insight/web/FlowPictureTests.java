package org.rihla.centre.insight.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rihla.centre.insight.model.Report.Flow;
import org.rihla.centre.insight.web.FlowPicture.Node;

class FlowPictureTests {

    @Test
    void theLargestRegionStandsFirstAndNobodyIsLost() {
        FlowPicture picture =
                FlowPicture.of(
                        List.of(
                                new Flow("01", "Moguer", 20),
                                new Flow("04", "Cartaya", 50),
                                new Flow("04", "Moguer", 30)));
        assertThat(picture.origins()).extracting(Node::key).containsExactly("04", "01");
        assertThat(picture.destinations()).extracting(Node::people).containsExactly(50, 50);
        assertThat(picture.people()).isEqualTo(100);
        assertThat(picture.between("04", "Moguer")).isEqualTo(30);
    }

    @Test
    void beyondEightTheSmallOnesStandTogetherAtTheEnd() {
        List<Flow> flows = new ArrayList<>();
        for (int region = 1; region <= 12; region++) {
            flows.add(new Flow("%02d".formatted(region), "Moguer", 100 * region));
        }
        FlowPicture picture = FlowPicture.of(flows);
        assertThat(picture.origins()).hasSize(8);
        assertThat(picture.origins().getFirst().key()).isEqualTo("12");
        assertThat(picture.origins().getLast())
                .returns(FlowPicture.OTHERS, Node::key)
                .returns(1500, Node::people);
        assertThat(picture.people()).isEqualTo(7800);
    }

    @Test
    void everyBarStaysInItsSlot() {
        FlowPicture picture =
                FlowPicture.of(List.of(new Flow("01", "Moguer", 1), new Flow("04", "Moguer", 999)));
        for (Node node : picture.origins()) {
            double top = Double.parseDouble(node.y());
            int slot = picture.origins().indexOf(node) * FlowPicture.HEIGHT / 2;
            assertThat(top).isGreaterThanOrEqualTo(slot);
            assertThat(top + Double.parseDouble(node.height()))
                    .isLessThanOrEqualTo(slot + FlowPicture.HEIGHT / 2.0);
        }
    }

    @Test
    void withoutFlowsThereIsNothingToDraw() {
        assertThat(FlowPicture.of(List.of()).isEmpty()).isTrue();
    }
}
