package org.sanctuarycasework.testing;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The first sheet of an Excel file, read back. */
public record ReadWorkbook(Document sheet) {

    public static ReadWorkbook of(Path file) throws Exception {
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            return new ReadWorkbook(DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(sheet));
        }
    }

    public List<List<String>> rows() {
        return elements("row").stream().map(row -> children(row, "c").stream().map(Element::getTextContent).toList()).toList();
    }

    /** The cell with this address, such as {@code D2}. */
    public Element cell(String address) {
        return elements("c").stream().filter(cell -> cell.getAttribute("r").equals(address)).findFirst().orElseThrow();
    }

    public List<Element> elements(String name) {
        return list(sheet.getElementsByTagName(name));
    }

    private static List<Element> children(Element parent, String name) {
        return list(parent.getElementsByTagName(name));
    }

    private static List<Element> list(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(index -> (Element) nodes.item(index)).toList();
    }
}
