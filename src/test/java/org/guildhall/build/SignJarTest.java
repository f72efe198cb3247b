package org.guildhall.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.Assume.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** The command with which a release is signed. */
public class SignJarTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private Path jar;
    private Path keyFile;
    private KeyPair keys;

    @Before
    public void makeJarAndKey() throws Exception {
        jar = folder.getRoot().toPath().resolve("app.jar");
        zip(jar, "atlassian-plugin.xml");
        keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        keyFile = pem("app-signing.key", "PRIVATE KEY", keys.getPrivate());
    }

    @Test
    public void theSignatureBesideTheJarFitsJarAndKey() throws Exception {
        Run run = sign(keyFile, jar);

        assertThat(run.exitCode()).as(run.errors()).isZero();
        assertThat(signature()).hasSize(64);
        assertThat(fits(keys.getPublic())).isTrue();
    }

    @Test
    public void theSignatureIsPrintedAsTheUploadDialogTakesIt() throws Exception {
        Run run = sign(keyFile, jar);

        assertThat(Base64.getDecoder().decode(run.output().strip())).isEqualTo(signature());
    }

    @Test
    public void aJarChangedAfterwardsDoesNotFit() throws Exception {
        sign(keyFile, jar);
        Files.write(jar, new byte[] {0}, java.nio.file.StandardOpenOption.APPEND);

        assertThat(fits(keys.getPublic())).isFalse();
    }

    @Test
    public void anotherKeyDoesNotFit() throws Exception {
        sign(keyFile, jar);

        assertThat(fits(KeyPairGenerator.getInstance("Ed25519")
                        .generateKeyPair()
                        .getPublic()))
                .isFalse();
    }

    @Test
    public void opensslFindsTheSignatureValidAndThatOfAChangedJarNot() throws Exception {
        assumeTrue("openssl 3 is not installed", hasOpenssl3());
        sign(keyFile, jar);
        Path publicKey = pem("public_key.pem", "PUBLIC KEY", keys.getPublic());

        Run genuine = openssl(publicKey);
        Files.write(jar, new byte[] {0}, java.nio.file.StandardOpenOption.APPEND);
        Run changed = openssl(publicKey);

        assertThat(genuine.exitCode()).as(genuine.errors()).isZero();
        assertThat(changed.exitCode()).isNotZero();
    }

    @Test
    public void aKeyMadeByOpensslAsTheDocumentationSaysIsTaken() throws Exception {
        assumeTrue("openssl 3 is not installed", hasOpenssl3());
        Path made = folder.getRoot().toPath().resolve("made.key");
        run("openssl", "genpkey", "-algorithm", "ed25519", "-out", made.toString());

        Run run = sign(made, jar);

        assertThat(run.exitCode()).as(run.errors()).isZero();
    }

    @Test
    public void badKeysAndJarsAreRefusedInWordsAndNothingIsWritten() throws Exception {
        KeyPair rsa = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        Path noApp = folder.getRoot().toPath().resolve("other.jar");
        zip(noApp, "readme.txt");
        Path missing = folder.getRoot().toPath().resolve("missing");

        assertThat(refusal(missing, jar)).contains("There is no key file", "missing");
        assertThat(refusal(pem("rsa.key", "PRIVATE KEY", rsa.getPrivate()), jar))
                .contains("not an Ed25519 key");
        assertThat(refusal(pem("public.pem", "PUBLIC KEY", keys.getPublic()), jar))
                .contains("holds no private key");
        assertThat(refusal(pem("encrypted.key", "ENCRYPTED PRIVATE KEY", keys.getPrivate()), jar))
                .contains("is encrypted");
        assertThat(refusal(jar, jar)).contains("holds no private key");
        assertThat(refusal(keyFile, missing)).contains("There is no jar", "missing");
        assertThat(refusal(keyFile, noApp)).contains("has no atlassian-plugin.xml");
        assertThat(refusal(keyFile, keyFile)).contains("is no jar");
        try (Stream<Path> files = Files.list(folder.getRoot().toPath())) {
            assertThat(files.map(Path::toString)).noneMatch(name -> name.endsWith(".sig"));
        }
    }

    private String refusal(Path key, Path app) throws Exception {
        Run run = sign(key, app);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output()).isEmpty();
        assertThat(run.errors().strip().lines()).hasSize(1);
        return run.errors();
    }

    private byte[] signature() throws IOException {
        return Files.readAllBytes(Path.of(jar + ".sig"));
    }

    private boolean fits(PublicKey key) throws GeneralSecurityException, IOException {
        Signature check = Signature.getInstance("Ed25519");
        check.initVerify(key);
        check.update(Files.readAllBytes(jar));
        return check.verify(signature());
    }

    private Run openssl(Path publicKey) throws Exception {
        return run(
                "openssl",
                "pkeyutl",
                "-verify",
                "-pubin",
                "-inkey",
                publicKey.toString(),
                "-rawin",
                "-in",
                jar.toString(),
                "-sigfile",
                jar + ".sig");
    }

    private static boolean hasOpenssl3() throws InterruptedException {
        try {
            return run("openssl", "version").output().matches("(?s)OpenSSL [3-9].*");
        } catch (IOException e) {
            return false;
        }
    }

    private static Run sign(Path key, Path jar) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return run(java, "src/build/SignJar.java", key.toString(), jar.toString());
    }

    private Path pem(String name, String label, Key key) throws IOException {
        String text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded());
        return Files.writeString(
                folder.getRoot().toPath().resolve(name),
                "-----BEGIN " + label + "-----\n" + text + "\n-----END " + label + "-----\n");
    }

    private static void zip(Path file, String entry) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(entry.getBytes(StandardCharsets.UTF_8));
        }
    }

    private record Run(int exitCode, String output, String errors) {}

    private static Run run(String... command) throws IOException, InterruptedException {
        Path output = Files.createTempFile("run", ".out");
        Path errors = Files.createTempFile("run", ".err");
        try {
            ProcessBuilder process = new ProcessBuilder(List.of(command))
                    .redirectOutput(output.toFile())
                    .redirectError(errors.toFile());
            process.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
            int exitCode = process.start().waitFor();
            return new Run(exitCode, Files.readString(output), Files.readString(errors));
        } finally {
            Files.delete(output);
            Files.delete(errors);
        }
    }
}
