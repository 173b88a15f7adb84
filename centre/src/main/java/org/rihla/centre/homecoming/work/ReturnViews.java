package org.rihla.centre.homecoming.work;

import org.rihla.centre.homecoming.ReturnClass;
import org.rihla.centre.homecoming.Returns.ReturnView;
import org.rihla.centre.homecoming.model.Standing;
import org.rihla.centre.placement.Placements.PlacementView;
import org.rihla.law.clocks.Clock;
import org.rihla.law.returns.ReturnTerms;

/** Returns as those who ask may see them. */
final class ReturnViews {
    private ReturnViews() {}

    static ReturnView of(PlacementView placement, ReturnTerms terms) {
        Clock deadline = Standing.deadline(placement, terms);
        ReturnClass returnClass = Standing.classOf(placement);
        return new ReturnView(
                placement.id(),
                placement.number(),
                placement.person(),
                placement.employer(),
                placement.agency(),
                placement.season(),
                placement.state(),
                returnClass,
                placement.contractTo(),
                deadline.shownToWorker(),
                deadline.due(),
                placement.exitedOn(),
                placement.checkedInOn(),
                placement.receipt(),
                Standing.effectOf(returnClass));
    }
}
