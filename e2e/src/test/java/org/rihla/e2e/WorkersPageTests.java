package org.rihla.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What a worker needs on an old phone: little weight, no script, her own language. */
class WorkersPageTests {
    private static final int PHONE = 390;
    private static final long BUDGET = 60 * 1024;

    private final DemoCentre centre = DemoCentre.shared();
    private final Chromium chromium = Chromium.shared();

    @Test
    void weighsLessThanSixtyKilobytesWithEverythingInIt() {
        Page page = chromium.visitor(PHONE);
        centre.signIn(page, "WORKER", "ar");
        AtomicLong bytes = new AtomicLong();
        page.onRequestFinished(request -> bytes.addAndGet(request.sizes().responseBodySize));
        page.navigate(centre.url() + "/me");
        page.waitForLoadState();
        assertThat(bytes.get()).isPositive().isLessThanOrEqualTo(BUDGET);
        page.context().close();
    }

    @Test
    void worksWithoutScript() {
        Page page = chromium.visitorWithoutScript(PHONE);
        centre.signIn(page, "WORKER", "ar");
        assertThat(page.url()).endsWith("/me");
        assertThat(page.locator("h1").textContent()).contains("السلام");
        page.context().close();
    }

    @Test
    void keepsWhatWasTypedWhenADateDoesNotExist() {
        Page page = chromium.visitor(PHONE);
        page.navigate(centre.url() + "/worker-sign-in?lang=fr");
        page.fill("input[name=slipCode]", "ABCD2345");
        page.fill("input[name='birth.day']", "31");
        page.fill("input[name='birth.month']", "6");
        page.fill("input[name='birth.year']", "1990");
        page.click("main button[type=submit]");
        assertThat(page.inputValue("input[name='birth.day']")).isEqualTo("31");
        assertThat(page.locator("main").textContent()).contains("n’existe pas");
        page.context().close();
    }
}
