package org.kitepress.model;

import org.kitepress.model.address.Address;
import org.kitepress.model.language.Language;

/** An address where a story stood until its owner's consent ended. It says that, and neither a title nor a name. */
public record TakenDown(Address address, Language language) {}
