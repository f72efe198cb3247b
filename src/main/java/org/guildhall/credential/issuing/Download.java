package org.guildhall.credential.issuing;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One GET that neither follows redirects, nor reads more than so much, nor takes longer than so long in all. */
public final class Download {
    private final int largest;
    private final Duration patience;
    private final HttpClient client;

    public Download(int largest, Duration patience) {
        this.largest = largest;
        this.patience = patience;
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(patience)
                .build();
    }

    /** Empty when there is no such text, it is too long, or it takes too long. */
    public Optional<String> get(URI address) {
        HttpRequest request =
                HttpRequest.newBuilder(address).timeout(patience).GET().build();
        CompletableFuture<HttpResponse<Optional<String>>> answer =
                client.sendAsync(request, info -> new Text(info.statusCode() == 200 ? largest : -1));
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS).body();
        } catch (ExecutionException | TimeoutException e) {
            answer.cancel(true);
            return Optional.empty();
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** Reads until it is too much. */
    private static final class Text implements BodySubscriber<Optional<String>> {
        private final int largest;
        private final CompletableFuture<Optional<String>> body = new CompletableFuture<>();
        private final ByteArrayOutputStream content = new ByteArrayOutputStream();
        private Flow.Subscription subscription;

        Text(int largest) {
            this.largest = largest;
        }

        @Override
        public CompletionStage<Optional<String>> getBody() {
            return body;
        }

        @Override
        public void onSubscribe(Flow.Subscription begun) {
            subscription = begun;
            if (largest < 0) {
                stop();
            } else {
                begun.request(Long.MAX_VALUE);
            }
        }

        @Override
        public void onNext(List<ByteBuffer> parts) {
            for (ByteBuffer part : parts) {
                if (content.size() + part.remaining() > largest) {
                    stop();
                    return;
                }
                byte[] bytes = new byte[part.remaining()];
                part.get(bytes);
                content.writeBytes(bytes);
            }
        }

        @Override
        public void onError(Throwable failure) {
            body.completeExceptionally(failure);
        }

        @Override
        public void onComplete() {
            body.complete(Optional.of(content.toString(StandardCharsets.UTF_8)));
        }

        private void stop() {
            subscription.cancel();
            body.complete(Optional.empty());
        }
    }
}
