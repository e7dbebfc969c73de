"""One Python peer of the bench: `peer.py torch` or `peer.py numpy`. It answers one line of JSON for every line of JSON it reads."""

import json
import sys
import time


class Net:
    """A net as the bench exports it: inputs, class indices, then weights and biases, layer by layer, raw doubles."""

    def __init__(self, numpy, path, depth, width, batch, outputs):
        doubles = numpy.fromfile(path, dtype=numpy.float64)
        at = 0

        def take(*shape):
            nonlocal at
            count = int(numpy.prod(shape))
            at += count
            return doubles[at - count : at].reshape(shape).copy()

        self.x = take(batch, width)
        self.classes = take(batch).astype(numpy.int64)
        fans = [width] * depth + [outputs]
        self.layers = [(take(width, fan), take(fan)) for fan in fans]


def blas():
    """What multiplies matrices in this process: Debian's packages take whichever BLAS is installed, the slow reference one too."""
    with open("/proc/self/maps") as maps:
        loaded = {line.split()[-1] for line in maps if "blas" in line}
    if any("openblas" in path for path in loaded):
        return "OpenBLAS"
    if any("mkl" in path for path in loaded):
        return "MKL"
    return "the reference BLAS, which is slow" if loaded else "a BLAS of its own"


class Torch:
    def __init__(self):
        import numpy
        import torch

        torch.set_num_threads(1)
        torch.set_default_dtype(torch.float64)
        self.numpy = numpy
        self.torch = torch
        self.version = f"PyTorch {torch.__version__} on {blas()}"

    def load(self, **where):
        net = Net(self.numpy, **where)
        self.x = self.torch.from_numpy(net.x)
        self.classes = self.torch.from_numpy(net.classes)
        self.layers = [
            tuple(self.torch.from_numpy(each).requires_grad_() for each in layer) for layer in net.layers
        ]

    def forward(self, x, classes, layers):
        hidden = []
        h = x
        for weight, bias in layers[:-1]:
            h = self.torch.sigmoid(self.torch.addmm(bias, h, weight))
            hidden.append(h)
        weight, bias = layers[-1]
        logits = self.torch.addmm(bias, h, weight)
        return self.torch.nn.functional.cross_entropy(logits, classes), hidden

    def gradients(self, x, classes, layers):
        """autograd.grad hands over every gradient as it is made; .backward() with retain_grad() copies those of the layers."""
        loss, hidden = self.forward(x, classes, layers)
        parameters = [each for layer in layers for each in layer]
        return loss, hidden, self.torch.autograd.grad(loss, parameters + hidden)

    def once(self):
        self.gradients(self.x, self.classes, self.layers)

    def check(self):
        loss, hidden, grads = self.gradients(self.x, self.classes, self.layers)
        norms = [self.torch.linalg.vector_norm(grad).item() for grad in grads]
        ends = 2 * len(self.layers)
        return {"loss": loss.item(), "dW": norms[0:ends:2], "db": norms[1:ends:2], "dh": norms[ends:]}

    def measured(self, x, classes, layers):
        """What the chart and its explanation are made of, as one tensor [measures, layers]."""
        torch = self.torch
        _, hidden, grads = self.gradients(x, classes, layers)
        norm = torch.linalg.vector_norm
        with torch.no_grad():
            depth = len(hidden)
            return torch.stack(
                [
                    torch.stack([norm(grad) for grad in grads[2 * len(layers) :]]),
                    torch.stack([norm(grad) for grad in grads[0 : 2 * depth : 2]]),
                    torch.stack([norm(weight) for weight, _ in layers[:-1]]),
                    torch.stack([h.mean() for h in hidden]),
                    torch.stack([h.std(unbiased=False) for h in hidden]),
                    torch.stack([(h * (1 - h) < 0.025).double().mean() for h in hidden]),
                ]
            )

    def measure(self):
        names = ["dh", "dW", "weightNorm", "mean", "std", "saturated"]
        return dict(zip(names, self.measured(self.x, self.classes, self.layers).tolist()))

    def draw(self, depth, width, batch, outputs):
        torch = self.torch

        def layer(fan_out):
            weight = torch.randn(width, fan_out).mul_((2 / (width + fan_out)) ** 0.5)
            return weight.requires_grad_(), torch.zeros(fan_out, requires_grad=True)

        layers = [layer(fan) for fan in [width] * depth + [outputs]]
        return torch.randn(batch, width), torch.randint(outputs, (batch,)), layers

    def vanish(self, seeds, **shape):
        draws = []
        for seed in range(seeds):
            self.torch.manual_seed(seed)
            draws.append(self.measured(*self.draw(**shape)))
        return self.torch.stack(draws).median(dim=0).values.tolist()

    def train(self, steps, rate, foreach):
        parameters = [each.detach().clone().requires_grad_() for layer in self.layers for each in layer]
        layers = list(zip(parameters[0::2], parameters[1::2]))
        optimiser = self.torch.optim.SGD(parameters, lr=rate, foreach=foreach)
        for _ in range(steps):
            optimiser.zero_grad(set_to_none=True)
            loss, _ = self.forward(self.x, self.classes, layers)
            loss.backward()
            optimiser.step()
        return loss.item()


class NumPy:
    def __init__(self):
        import numpy

        self.numpy = numpy
        self.version = f"NumPy {numpy.__version__} on {blas()}"

    def load(self, **where):
        net = Net(self.numpy, **where)
        self.x, self.classes, self.layers = net.x, net.classes, net.layers

    def gradients(self):
        numpy = self.numpy
        outputs = [self.x]
        for weight, bias in self.layers[:-1]:
            z = outputs[-1] @ weight
            z += bias
            numpy.negative(z, out=z)
            numpy.exp(z, out=z)
            z += 1
            outputs.append(numpy.reciprocal(z, out=z))
        weight, bias = self.layers[-1]
        logits = outputs[-1] @ weight + bias
        logits -= logits.max(axis=1, keepdims=True)
        powers = numpy.exp(logits)
        totals = powers.sum(axis=1, keepdims=True)
        rows = numpy.arange(len(self.x))
        loss = (numpy.log(totals[:, 0]) - logits[rows, self.classes]).mean()

        dz = powers / totals
        dz[rows, self.classes] -= 1
        dz /= len(self.x)
        dW, db, dh = [outputs[-1].T @ dz], [dz.sum(axis=0)], []
        for layer in range(len(self.layers) - 1, 0, -1):
            dh.append(dz @ self.layers[layer][0].T)
            h = outputs[layer]
            dz = 1 - h
            dz *= h
            dz *= dh[-1]
            dW.append(outputs[layer - 1].T @ dz)
            db.append(dz.sum(axis=0))
        return loss, dW[::-1], db[::-1], dh[::-1]

    def once(self):
        self.gradients()

    def check(self):
        loss, *grads = self.gradients()
        norms = [[float(self.numpy.linalg.norm(grad)) for grad in each] for each in grads]
        return {"loss": float(loss), "dW": norms[0], "db": norms[1], "dh": norms[2]}


def timed(work, count):
    began = time.perf_counter()
    result = None
    for _ in range(count):
        result = work()
    return {"ms": (time.perf_counter() - began) * 1000, "result": result}


def answer(peer, do, count=1, **given):
    if do == "load":
        peer.load(**given)
        return {}
    if do == "once":
        return timed(peer.once, count)
    if do in ("train", "vanish"):
        return timed(lambda: getattr(peer, do)(**given), count)
    return getattr(peer, do)(**given)


def main():
    try:
        peer = {"torch": Torch, "numpy": NumPy}[sys.argv[1]]()
    except ImportError as missing:
        print(json.dumps({"missing": str(missing)}), flush=True)
        return
    print(json.dumps({"version": peer.version}), flush=True)
    for line in sys.stdin:
        print(json.dumps(answer(peer, **json.loads(line))), flush=True)


main()
