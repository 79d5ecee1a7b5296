package org.astc.plenary.registration;

import java.util.List;

/** Not enough places are left. Nothing is held, and every missing thing is named. */
public final class SoldOut extends OrderRefusal {
    private final transient List<Item> items;

    SoldOut(List<Item> items) {
        super("registration.soldOut");
        this.items = List.copyOf(items);
    }

    public List<Item> items() {
        return items;
    }

    /** What is missing: {@code type} or {@code addOn}, by its code. */
    public record Item(String kind, String code) {
        static Item type(String code) {
            return new Item("type", code);
        }

        static Item addOn(String code) {
            return new Item("addOn", code);
        }
    }
}
