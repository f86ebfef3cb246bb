import sharp, { type Sharp } from 'sharp'

/** A decoder is given this many pixels at most, so that a small file cannot ask for all memory. */
export const MOST_PIXELS = 100_000_000
const WEBP_QUALITY = 78
const JPEG_QUALITY = 80

export type Picture = {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly mediaType: string
  readonly width: number
  readonly height: number
}

/**
 * The same picture in the same format, upright, without EXIF, GPS or any other note of who took it where; scaled down so that no
 * side is longer than `longest` pixels. Formats a browser cannot show become JPEG. Throws when the bytes are no picture.
 */
export async function cleanPicture(bytes: Uint8Array, longest = 2560): Promise<Picture> {
  const image = decode(bytes, longest)
  switch ((await sharp(bytes).metadata()).format) {
    case 'png':
      return encoded(image.png(), 'image/png')
    case 'webp':
      return encoded(image.webp({ quality: WEBP_QUALITY }), 'image/webp')
    default:
      return encoded(
        image.flatten({ background: 'white' }).jpeg({ quality: JPEG_QUALITY, mozjpeg: true }),
        'image/jpeg',
      )
  }
}

/** Whether every page of a picture may be decoded; true too when nobody can tell, for it is no picture then. */
export const fitsInMemory = (bytes: Uint8Array): Promise<boolean> =>
  sharp(bytes, { limitInputPixels: false })
    .metadata()
    .then(
      ({ width, height }) => width * height <= MOST_PIXELS,
      () => true,
    )

/** The pages of a picture, one but for a TIFF of many; null when it is none. */
export const countPages = (bytes: Uint8Array): Promise<number | null> =>
  sharp(bytes, { limitInputPixels: false })
    .metadata()
    .then(
      ({ pages }) => pages ?? 1,
      () => null,
    )

const decode = (bytes: Uint8Array, longest: number): Sharp =>
  sharp(bytes, { limitInputPixels: MOST_PIXELS })
    .autoOrient()
    .resize({ width: longest, height: longest, fit: 'inside', withoutEnlargement: true })

async function encoded(image: Sharp, mediaType: string): Promise<Picture> {
  const { data, info } = await image.toBuffer({ resolveWithObject: true })
  return { bytes: new Uint8Array(data), mediaType, width: info.width, height: info.height }
}
