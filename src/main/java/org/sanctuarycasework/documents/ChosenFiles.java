package org.sanctuarycasework.documents;

import java.util.List;

import org.sanctuarycasework.cases.Refused;

/**
 * The files that came with a page which is shown again: no browser keeps them, so the page says which to choose once more.
 *
 * @param names as they can be shown
 * @param wrong what is wrong with them, or with the first that cannot be taken; null if nothing is
 */
public record ChosenFiles(List<String> names, Refused wrong) {

    public static final ChosenFiles NONE = new ChosenFiles(List.of(), null);

    /** Looks at each of them, so that a wrong one is told together with what else is wrong on the page. */
    public static ChosenFiles of(List<Upload> uploads) {
        return new ChosenFiles(uploads.stream().map(file -> DocumentName.of(file.fileName()).value()).toList(), firstWrong(uploads));
    }

    /** The same, which the case does not take. */
    public ChosenFiles refused(Refused refused) {
        return new ChosenFiles(names, refused);
    }

    public boolean areWrong() {
        return wrong != null;
    }

    private static DocumentRefused firstWrong(List<Upload> uploads) {
        for (Upload file : uploads) {
            try {
                AttachDocument.check(DocumentName.of(file.fileName()), file.content());
            } catch (DocumentRefused refused) {
                return refused;
            }
        }
        return null;
    }
}
