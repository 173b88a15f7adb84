package org.rihla.centre.network;

import org.rihla.centre.shared.LocalName;

/**
 * An agency as others see it.
 *
 * @param id its id
 * @param code short and readable, such as {@code KENITRA}
 * @param name in Latin and Arabic letters
 * @param region HCP code of its region, such as {@code 04}
 * @param province HCP code of the province where it sits
 */
public record AgencyView(
        AgencyId id, String code, LocalName name, String region, String province) {}
