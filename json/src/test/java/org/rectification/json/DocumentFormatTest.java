package org.rectification.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rectification.base.Fault;
import org.rectification.base.Language;
import org.rectification.base.MessageCode;
import org.rectification.base.MessageTemplate;
import org.rectification.base.Place;
import org.rectification.register.Register;

@Tag("classpath")
class DocumentFormatTest {

    private static final Register SMALL = Documents.REGISTER.parse(Samples.SMALL);

    @TempDir
    Path folder;

    @Test
    void aFileComesBack() throws IOException {
        Path file = folder.resolve("台账.json");

        Documents.REGISTER.write(SMALL, file);

        assertThat(Documents.REGISTER.read(file)).isEqualTo(SMALL);
        assertThat(Files.readString(file))
                .isEqualTo(Documents.REGISTER.toJson(SMALL))
                .endsWith("}\n");
    }

    @ParameterizedTest
    @MethodSource("org.rectification.json.Samples#lines")
    void faultsNameTheFile(JsonLine line) throws IOException {
        Path file = folder.resolve("register.json");
        Files.writeString(file, Samples.small("\"recorded\"", "7"));

        InvalidDocumentException e = catchThrowableOfType(
                InvalidDocumentException.class,
                () -> Documents.REGISTER.using(line).read(file));

        assertThat(e).hasMessage(file + ":5:13 /origin: origin must be a string, but was the number 7");
        assertThat(e.source()).isEqualTo(file.toString());
        assertThat(e.faults().get(0).source()).isEqualTo(file.toString());
        assertThat(e.text(Language.CHINESE)).isEqualTo(file + ":5:13 /origin: 须为字符串，实为数字7");
    }

    @Test
    void faultsNameTheStream() throws IOException {
        InputStream stream = new ByteArrayInputStream("{".getBytes(UTF_8));

        assertThatThrownBy(() -> Documents.REGISTER.read(stream, "upload"))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessage("upload:1:2 a property name in double quotes or \"}\" expected here, but was the end of the"
                        + " text");
        assertThat(Documents.REGISTER.read(new ByteArrayInputStream(Samples.SMALL.getBytes(UTF_8)), "upload"))
                .isEqualTo(SMALL);
    }

    @Test
    void aMissingFileIsNamed() {
        Path file = folder.resolve("none.json");

        assertThatThrownBy(() -> Documents.REGISTER.read(file))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage(file + ": the file does not exist");
    }

    @Test
    void aDirectoryIsNamed() {
        assertThatThrownBy(() -> Documents.REGISTER.read(folder))
                .isInstanceOf(FileSystemException.class)
                .hasMessage(folder + ": this is a directory, not a file");
        assertThatThrownBy(() -> Documents.REGISTER.write(SMALL, folder))
                .isInstanceOf(FileSystemException.class)
                .hasMessage(folder + ": this is a directory, not a file");
    }

    @Test
    void aFileThatCannotBeWrittenIsNamed() {
        Path file = folder.resolve("none").resolve("register.json");

        assertThatThrownBy(() -> Documents.REGISTER.write(SMALL, file))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage(file + ": the file does not exist");
    }

    @Test
    void whatAStreamThrowsIsThrown() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("line is down");
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                throw new IOException("line is down");
            }
        };
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("disk is full");
            }
        };

        assertThatThrownBy(() -> Documents.REGISTER.read(broken, "upload"))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("line is down");
        assertThatThrownBy(() -> Documents.REGISTER.write(SMALL, full))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("disk is full");
    }

    @Test
    void streamsAreLeftOpen() throws IOException {
        boolean[] closed = new boolean[2];
        InputStream in = new ByteArrayInputStream(Samples.SMALL.getBytes(UTF_8)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        OutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[1] = true;
            }
        };

        Documents.REGISTER.write(Documents.REGISTER.read(in, "upload"), out);

        assertThat(closed).containsExactly(false, false);
    }

    @Test
    @SuppressWarnings("NullAway") // that is what is tested
    void nullArgumentsAreNamed() {
        assertThatThrownBy(() -> Documents.REGISTER.parse((String) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("text must not be null");
        assertThatThrownBy(() -> Documents.REGISTER.read(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("file must not be null");
        assertThatThrownBy(() -> Documents.REGISTER.toJson(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("value must not be null");
    }

    @Test
    void anExceptionKeepsItsMessageWhenSerialized() throws IOException, ClassNotFoundException {
        InvalidDocumentException e =
                catchThrowableOfType(InvalidDocumentException.class, () -> Documents.REGISTER.parse("[]"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(e);
        }

        InvalidDocumentException back;
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            back = (InvalidDocumentException) in.readObject();
        }

        assertThat(back).hasMessage("1:1 document must be an object, but was a list");
        assertThat(back.faults()).isEmpty();
        assertThat(back.source()).isEmpty();
    }

    @Test
    void aFaultIsOneLineWhateverItNames() {
        Fault here = Fault.of(code("wrong"), Place.HERE);
        Fault inside = Fault.of(code("wrong"), Place.of("a/b").at(3).at("c\nd"));

        assertThat(new JsonFault("", here, 0, 0)).hasToString("wrong");
        assertThat(new JsonFault("", here, 3, 4)).hasToString("3:4 wrong");
        assertThat(new JsonFault("f.json", here, 0, 0)).hasToString("f.json: wrong");
        assertThat(new JsonFault("f.json", here, 3, 4)).hasToString("f.json:3:4 wrong");
        assertThat(new JsonFault("", inside, 0, 0)).hasToString("/a~1b/3/c\\u000ad: wrong");
        assertThat(new JsonFault("f\n.json", inside, 3, 4)).hasToString("f\\u000a.json:3:4 /a~1b/3/c\\u000ad: wrong");
        assertThatThrownBy(() -> new JsonFault("", here, -1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("line and column must not be negative, but were -1 and 0");
    }

    private static MessageCode code(String text) {
        return MessageTemplate.of("test.wrong", text, text);
    }
}
